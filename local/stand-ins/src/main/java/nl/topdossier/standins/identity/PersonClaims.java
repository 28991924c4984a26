package nl.topdossier.standins.identity;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a token says about the person, the same in access and ID tokens whatever way they were asked for. */
@EmbeddedIdentity
@Component
class PersonClaims {

    /** Services accept access tokens for this audience. */
    static final String AUDIENCE = "topdossier";

    private final DemoPeople people;
    private final IdentitySettings settings;

    PersonClaims(DemoPeople people, IdentitySettings settings) {
        this.people = people;
        this.settings = settings;
    }

    Map<String, Object> of(String sub) {
        DemoPerson person = people.bySub(sub)
                .orElseThrow(() -> new IllegalStateException("Expected a demo person, but %s is none".formatted(sub)));
        return Map.of(
                "name", person.name(),
                "preferred_username", person.userName(),
                "roles", person.roles(),
                "acr", settings.acr(),
                "amr", List.of("pwd"));
    }
}
