package nl.topdossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A body that is too large is refused in words, whether its length was announced or not. */
@SpringBootTest(
        classes = LimitedBodyTests.Service.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"topdossier.service=limited", "topdossier.most-bytes=1000", "logging.level.root=error"})
class LimitedBodyTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/json", "/v1/bytes"})
    void refusesABodyThatIsTooLargeWithoutAnnouncedLength(String path) throws Exception {
        assertThat(refused(path, unannounced(text(1001)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/json", "/v1/bytes"})
    void refusesABodyThatIsTooLargeWithAnnouncedLength(String path) throws Exception {
        assertThat(refused(path, BodyPublishers.ofByteArray(text(1001)))).isTrue();
    }

    @Test
    void takesABodyOfTheLargestSize() throws Exception {
        assertThat(post("/v1/json", unannounced(text(1000))).statusCode()).isEqualTo(200);
        assertThat(post("/v1/bytes", BodyPublishers.ofByteArray(text(1000))).statusCode())
                .isEqualTo(200);
    }

    private boolean refused(String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("problem.http.413").contains("too large");
        return answer.statusCode() == 413;
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", path.endsWith("json") ? "application/json" : "application/octet-stream")
                .header("Accept-Language", "en")
                .POST(body)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static BodyPublisher unannounced(byte[] text) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(text));
    }

    /** A JSON object of so many bytes. */
    private static byte[] text(int bytes) {
        return "{\"a\":\"%s\"}".formatted("x".repeat(bytes - 8)).getBytes(StandardCharsets.UTF_8);
    }

    @Configuration
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
                "nl.topdossier.messaging.MessagingConfiguration"
            })
    @Import(Receiving.class)
    static class Service {}

    @RestController
    static class Receiving {

        @PostMapping("/v1/json")
        Map<String, String> json(@RequestBody Map<String, String> body) {
            return body;
        }

        @PostMapping("/v1/bytes")
        int bytes(@RequestBody byte[] body) {
            return body.length;
        }
    }
}
