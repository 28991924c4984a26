package nl.topdossier.exercise;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests and tells apart: answered, refused, away. */
final class Http {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    static HttpRequest.Builder to(String url) {
        return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20));
    }

    static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    JsonNode answer(HttpRequest request) {
        return read(bytes(request));
    }

    byte[] bytes(HttpRequest request) {
        String what = request.method() + " " + request.uri();
        HttpResponse<byte[]> response = send(request, what);
        int status = response.statusCode();
        if (status >= 500 || status == 401) {
            throw new Away(what + " answered " + status);
        }
        if (status >= 300) {
            throw new Refused(what, status, read(response.body()));
        }
        return response.body();
    }

    private HttpResponse<byte[]> send(HttpRequest request, String what) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Away(what + " got no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAsItShouldBe("Expected an answer to " + what + ", but was interrupted");
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }
}
