package nl.topdossier.standins.griffie;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import nl.topdossier.standins.StandIns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands letters over by HTTP and looks at what the Houses made of them. */
public final class Sender {

    private static final String BOUNDARY = "a-boundary";

    private final HttpClient http = HttpClient.newHttpClient();
    private final StandIns standIns;

    public Sender(StandIns standIns) {
        this.standIns = standIns;
    }

    public HttpResponse<String> handOver(String house, String id, String text)
            throws IOException, InterruptedException {
        return http.send(letter(house, id, text).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder letter(String house, String id, String text) {
        String body = """
                --%1$s\r
                Content-Disposition: form-data; name="subject"\r
                Content-Type: text/plain; charset=utf-8\r
                \r
                Verslag NAVO-top\r
                --%1$s\r
                Content-Disposition: form-data; name="files"; filename="brief.pdf"\r
                Content-Type: application/pdf\r
                \r
                %2$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, text);
        return HttpRequest.newBuilder(standIns.at("/griffie/" + house + "/letters"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", id)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    public void behave(String house, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(standIns.at("/griffie/api/" + house + "/behaviour"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new AssertionError("Expected 204, but got " + answer.statusCode());
        }
    }

    HttpResponse<String> post(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(standIns.at(path))
                .POST(BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** The row of one hand-over at the Tweede Kamer (0) or the Eerste Kamer (1). */
    JsonNode row(int house, String id) {
        return house(house, id).at("/registrations/0");
    }

    JsonNode house(int house, String id) {
        return JsonMapper.shared()
                .readTree(get("/griffie/api/registrations?handOverId=" + id).body())
                .get(house);
    }

    HttpResponse<String> get(String path) {
        try {
            return http.send(HttpRequest.newBuilder(standIns.at(path)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
