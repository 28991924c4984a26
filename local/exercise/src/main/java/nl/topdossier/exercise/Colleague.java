package nl.topdossier.exercise;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import nl.topdossier.exercise.StackAddresses.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One person at work: every request carries this person's own token. May be shared by threads. */
public final class Colleague {

    private final Http http;
    private final StackAddresses addresses;
    private final String userName;
    private volatile Token token = new Token("", Instant.EPOCH);

    Colleague(Http http, StackAddresses addresses, String userName) {
        this.http = http;
        this.addresses = addresses;
        this.userName = userName;
    }

    private record Token(String value, Instant until) {}

    public String userName() {
        return userName;
    }

    public JsonNode get(Service service, String path) {
        return http.answer(to(service, path).GET().build());
    }

    public byte[] file(Service service, String path) {
        return http.bytes(to(service, path).GET().build());
    }

    public JsonNode post(Service service, String path, Object body) {
        return send("POST", service, path, body, null);
    }

    public JsonNode put(Service service, String path, Object body) {
        return send("PUT", service, path, body, null);
    }

    /** With the version that the person has seen, where the interface wants it. */
    public JsonNode send(String method, Service service, String path, Object body, @Nullable Long seen) {
        HttpRequest.Builder request =
                to(service, path).header("Content-Type", "application/json").method(method, Http.json(body));
        if (seen != null) {
            request.header("If-Match", "\"" + seen + "\"");
        }
        return http.answer(request.build());
    }

    private HttpRequest.Builder to(Service service, String path) {
        return Http.to(addresses.url(service) + path).header("Authorization", "Bearer " + token());
    }

    private String token() {
        Token held = token;
        if (Instant.now().isBefore(held.until())) {
            return held.value();
        }
        JsonNode given = http.answer(Http.to(addresses.tokens())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=demo&scope=openid&username=" + userName
                        + "&password=" + userName))
                .build());
        Duration validity = Duration.ofSeconds(given.path("expires_in").asLong(60));
        Token next = new Token(
                given.path("access_token").asString(""),
                Instant.now().plus(validity.multipliedBy(3).dividedBy(4)));
        token = next;
        return next.value();
    }
}
