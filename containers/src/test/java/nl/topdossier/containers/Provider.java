package nl.topdossier.containers;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the identity provider and the services over HTTP, as any program would. */
final class Provider {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ENDPOINTS = "/protocol/openid-connect/";

    private Provider() {}

    static HttpResponse<String> tokens(Map<String, String> form) {
        return form("token", form);
    }

    static HttpResponse<String> form(String endpoint, Map<String, String> form) {
        return form(Containers.issuer(), endpoint, form);
    }

    private static HttpResponse<String> form(String issuer, String endpoint, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(issuer + ENDPOINTS + endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    static HttpResponse<String> login(String person, String password) {
        return tokens(Map.of(
                "grant_type", "password",
                "client_id", "demo",
                "scope", "openid",
                "username", person,
                "password", password));
    }

    static String tokenOf(String person) {
        return field(login(person, person), "access_token");
    }

    /** A good token of the same provider, but of a realm that no service knows. */
    static String tokenOfAnotherRealm() {
        return tokenOfAdministrator(Containers.issuer().replace("/realms/topdossier", "/realms/master"));
    }

    static String tokenOfAdministrator(String issuer) {
        return field(
                form(
                        issuer,
                        "token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                Containers.SECRET)),
                "access_token");
    }

    static String tokenOfService(String client) {
        return field(asService(client, Containers.SECRET), "access_token");
    }

    static HttpResponse<String> asService(String client, String secret) {
        return tokens(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    static String field(HttpResponse<String> answer, String name) {
        return JSON.readTree(answer.body()).path(name).asString("");
    }

    static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    static HttpResponse<String> ask(String method, String url, String token, String body) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    static HttpResponse<String> askAsNobody(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET().build());
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
