package nl.topdossier.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class RealPeopleTests {

    private static final Instant NOW = Instant.parse("2026-07-02T10:00:00Z");

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(RealPeople.class);

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-ffffffffffff"})
    void refusesThePeopleOfAnExercise(String subject) {
        assertThatExceptionOfType(OAuth2AuthenticationException.class)
                .isThrownBy(() -> new RealPeople().loadUser(login(subject)))
                .satisfies(
                        refusal -> assertThat(refusal.getError().getErrorCode()).isEqualTo("exercise_person"));
    }

    @Test
    void letsAnybodyElseIn() {
        String subject = "0197f3a0-0000-7000-8000-000000000001";

        assertThat(new RealPeople().loadUser(login(subject)).getSubject()).isEqualTo(subject);
    }

    @Test
    void guardsWhateverDoesNotSayThatItIsAnExercise() {
        portal.withPropertyValues("topdossier.exercise=false")
                .run(context -> assertThat(context).hasSingleBean(RealPeople.class));
        portal.withPropertyValues("topdossier.exercise=true")
                .run(context -> assertThat(context).doesNotHaveBean(RealPeople.class));
    }

    private static OidcUserRequest login(String subject) {
        ClientRegistration portal = ClientRegistration.withRegistrationId("login")
                .clientId("portal")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login")
                .authorizationUri("https://inloggen.ministerie.example/auth")
                .tokenUri("https://inloggen.ministerie.example/token")
                .build();
        var token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "token", NOW, NOW.plusSeconds(300));
        return new OidcUserRequest(
                portal, token, new OidcIdToken("id", NOW, NOW.plusSeconds(300), Map.of("sub", subject)));
    }
}
