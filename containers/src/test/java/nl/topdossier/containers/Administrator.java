package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The administrator of a Keycloak, at work on our realm by its interface. */
final class Administrator {

    private final String keycloak;
    private final String realm;

    Administrator(GenericContainer<?> keycloak) {
        this.keycloak = addressOf(keycloak);
        this.realm = this.keycloak + "/admin/realms/topdossier";
    }

    static String addressOf(GenericContainer<?> keycloak) {
        return "http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(8080);
    }

    /** As KC_HOSTNAME does in Compose: people and services reach it by different addresses, its tokens name one. */
    void nameTheAddressForPeople() {
        ObjectNode whole = read(realm);
        ((ObjectNode) whole.path("attributes")).put("frontendUrl", keycloak);
        write("PUT", realm, whole.toString());
    }

    /** The portal of a test has a port that nobody knew when the realm was imported. */
    void letThePortalBeReachedAt(String address) {
        JsonNode portal = Provider.JSON
                .readTree(get(realm + "/clients?clientId=portal").body())
                .get(0);
        ((ObjectNode) portal).putArray("redirectUris").add(address + "/login/oauth2/code/topdossier");
        write("PUT", realm + "/clients/" + portal.path("id").asString(), portal.toString());
    }

    void makePerson(String name, String password) {
        write(
                "POST",
                realm + "/users",
                Provider.JSON.writeValueAsString(Map.of(
                        "username",
                        name,
                        "firstName",
                        "Jo",
                        "lastName",
                        "Bakker",
                        "email",
                        name + "@ministerie.example",
                        "enabled",
                        true,
                        "credentials",
                        new Object[] {Map.of("type", "password", "value", password, "temporary", false)})));
    }

    int sessionsOf(String person) {
        JsonNode found = Provider.JSON.readTree(
                get(realm + "/users?exact=true&username=" + person).body());
        String id = found.get(0).path("id").asString();
        return Provider.JSON
                .readTree(get(realm + "/users/" + id + "/sessions").body())
                .size();
    }

    /** Lasts a minute, so each act has its own. */
    private String token() {
        return Provider.tokenOfAdministrator(keycloak + "/realms/master");
    }

    private ObjectNode read(String url) {
        return (ObjectNode) Provider.JSON.readTree(get(url).body());
    }

    private HttpResponse<String> get(String url) {
        HttpResponse<String> answer = Provider.ask("GET", url, token(), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private void write(String method, String url, String body) {
        HttpResponse<String> answer = Provider.ask(method, url, token(), body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
    }
}
