package nl.topdossier.security;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Refuses, where work is real, what only an exercise may have: a service without a secret of its own, the database's owner as
 * its user, tokens of made-up people.
 */
class RealWork implements InitializingBean, OAuth2TokenValidator<Jwt> {

    private static final int SHORTEST_SECRET = 16;
    private static final OAuth2Error EXERCISE_PERSON =
            new OAuth2Error("invalid_token", "Expected a real person, but this one belongs to an exercise", null);

    private final Environment environment;

    RealWork(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void afterPropertiesSet() {
        requireSecret("topdossier.client-secret");
        requireSecret("spring.datasource.password");
        if ("postgres".equals(environment.getProperty("spring.datasource.username"))) {
            throw new IllegalStateException(
                    "Expected spring.datasource.username to be a user of this service alone, but it is the database's owner");
        }
    }

    private void requireSecret(String name) {
        String secret = environment.getProperty(name, "");
        if (secret.length() < SHORTEST_SECRET || secret.equals(environment.getProperty("topdossier.service"))) {
            throw new IllegalStateException("Expected a secret of at least " + SHORTEST_SECRET + " characters in "
                    + name + ", but there is none: only an exercise (topdossier.exercise=true) starts without");
        }
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return ExercisePeople.include(token.getSubject())
                ? OAuth2TokenValidatorResult.failure(EXERCISE_PERSON)
                : OAuth2TokenValidatorResult.success();
    }
}
