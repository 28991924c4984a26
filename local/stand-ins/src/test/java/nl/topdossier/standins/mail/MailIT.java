package nl.topdossier.standins.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import nl.topdossier.standins.StandIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailIT {

    @TempDir
    static Path data;

    static StandIns standIns;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        standIns = StandIns.started(data);
    }

    @AfterAll
    static void stop() {
        standIns.close();
    }

    @Test
    void countsAMailSentTwiceAndRegistersItOnce() throws Exception {
        send("tweede-kamer@griffie.test", id);
        send("tweede-kamer@griffie.test", id);

        JsonNode row = houses().at("/0/registrations/0");
        assertThat(row.get("arrivals").asInt()).isEqualTo(2);
        assertThat(houses().at("/0/registrations")).hasSize(1);
        assertThat(row.at("/registration/channel").asString()).isEqualTo("EMAIL");
        assertThat(row.at("/registration/subject").asString()).isEqualTo("Verslag: één top");
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest("de brief".getBytes(StandardCharsets.UTF_8)));
        assertThat(row.at("/registration/fileHashes/brief.pdf").asString()).isEqualTo(hash);
        assertThat(get("/mail/api/messages")).doesNotContain(id);
    }

    @Test
    void losesItsAnswerAfterRegistering() throws Exception {
        behave("{\"mode\": \"lose-answer\", \"forNext\": 1}");

        assertThatThrownBy(() -> send("tweede-kamer@griffie.test", id)).isInstanceOf(MessagingException.class);

        assertThat(houses().at("/0/registrations/0/arrivals").asInt()).isEqualTo(1);
        assertThatCode(() -> send("tweede-kamer@griffie.test", id)).doesNotThrowAnyException();
        assertThat(houses().at("/0/registrations/0/arrivals").asInt()).isEqualTo(2);
    }

    @Test
    void refusesForGoodWithTheReason() throws Exception {
        behave("{\"mode\": \"refuse\", \"forNext\": 1, \"reason\": \"Geen begeleidende brief\"}");

        assertThatThrownBy(() -> send("tweede-kamer@griffie.test", id))
                .hasStackTraceContaining("550 Geen begeleidende");

        assertThat(houses().at("/0/registrations")).isEmpty();
    }

    @Test
    void saysToComeBackWhenDown() throws Exception {
        behave("{\"mode\": \"down\", \"forNext\": 1}");

        assertThatThrownBy(() -> send("tweede-kamer@griffie.test", id)).hasStackTraceContaining("451");

        send("tweede-kamer@griffie.test", id);
        assertThat(houses().at("/0/registrations/0/arrivals").asInt()).isEqualTo(1);
    }

    @Test
    void refusesALetterThatDoesNotSayWhichHandOverItIs() {
        assertThatThrownBy(() -> send("eerste-kamer@griffie.test", null)).hasStackTraceContaining("554");
    }

    @Test
    void catchesAllOtherMailAndKeepsItAcrossARestart() throws Exception {
        send("coordinator@bz.test", id);
        standIns.restart();

        JsonNode mail = JsonMapper.shared()
                .readTree(get("/mail/api/messages?to=coordinator@bz.test"))
                .get(0);
        assertThat(mail.get("subject").asString()).isEqualTo("Verslag: één top");
        assertThat(mail.get("text").asString()).contains("<b>Bijgaand</b> de brief");
        assertThat(mail.get("attachments").get(0).asString()).isEqualTo("brief.pdf");
        assertThat(get("/mail")).contains("OEFENING", "Verslag: één top", "coordinator@bz.test");
        assertThat(get("/mail/" + mail.get("id").asString()))
                .contains("OEFENING", "&lt;b&gt;Bijgaand&lt;/b&gt; de brief", "brief.pdf");
    }

    private void send(String to, @Nullable String handOverId) throws MessagingException {
        Mails.send(standIns.smtpPort(), to, handOverId);
    }

    private JsonNode houses() throws Exception {
        return JsonMapper.shared().readTree(get("/griffie/api/registrations?handOverId=" + id));
    }

    private static void behave(String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(standIns.at("/griffie/api/tweede-kamer/behaviour"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(204);
    }

    private static String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(standIns.at(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
