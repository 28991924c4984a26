package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The realm of real work knows nobody and no secret; the one of the exercise is the same with its people. */
class RealmsTests {

    private static final Set<String> ONLY_IN_THE_EXERCISE = Set.of("griffie", "demo");

    private final ObjectNode real = read("compose/keycloak/realm.json");
    private final ObjectNode exercise = read("compose/keycloak/demo-realm.json");

    @Test
    void knowsNobodyButTheServices() {
        assertThat(real.path("users")).isNotEmpty().allSatisfy(user -> {
            assertThat(user.path("serviceAccountClientId").asString("")).isNotEmpty();
            assertThat(user.has("credentials")).isFalse();
        });
    }

    @Test
    void holdsNoSecret() {
        assertThat(real.path("clients"))
                .isNotEmpty()
                .allSatisfy(client ->
                        assertThat(client.path("secret").asString()).startsWith("${TOPDOSSIER_CLIENT_SECRET_"));
    }

    @Test
    void isTheSameInTheExerciseButForPeopleAndClientsOfTheExercise() {
        assertThat(clients(exercise)).containsAll(clients(real)).contains("griffie", "demo");
        assertThat(exercise.path("roles")).isEqualTo(real.path("roles"));
        for (JsonNode client : exercise.path("clients")) {
            if (!ONLY_IN_THE_EXERCISE.contains(client.path("clientId").asString())) {
                assertThat(real.path("clients")).contains(client);
            }
        }
    }

    private static Set<String> clients(JsonNode realm) {
        var names = new TreeSet<String>();
        realm.path("clients")
                .forEach(client -> names.add(client.path("clientId").asString()));
        return names;
    }

    private static ObjectNode read(String file) {
        return (ObjectNode) Provider.JSON.readTree(Images.file(file).toFile());
    }
}
