package nl.topdossier.portal.login;

import nl.topdossier.security.ExercisePeople;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Where work is real, the made-up people of an exercise are not let in, whatever the provider says. */
@Component
@ConditionalOnBooleanProperty(name = "topdossier.exercise", havingValue = false)
class RealPeople extends OidcUserService {

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        if (ExercisePeople.include(request.getIdToken().getSubject())) {
            throw new OAuth2AuthenticationException("exercise_person");
        }
        return super.loadUser(request);
    }
}
