package nl.topdossier.standins.griffie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.standins.StandIns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;

class GriffieIT {

    @TempDir
    static Path data;

    static FakeDispatch dispatch;
    static StandIns standIns;
    static Sender sender;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws IOException {
        dispatch = new FakeDispatch();
        standIns = StandIns.started(
                data,
                Map.of(
                        "topdossier.services.dispatch.url", dispatch.url(),
                        "topdossier.griffie.number-after", "200ms",
                        "topdossier.griffie.retry.first", "50ms",
                        "topdossier.griffie.retry.longest", "100ms"));
        sender = new Sender(standIns);
    }

    @AfterAll
    static void stop() {
        standIns.close();
        dispatch.close();
    }

    @AfterEach
    void normalAgain() throws Exception {
        dispatch.answers(204);
        sender.behave("tweede-kamer", "{\"mode\": \"normal\"}");
        sender.behave("eerste-kamer", "{\"mode\": \"normal\"}");
    }

    @Test
    void registersConfirmsAndNumbersALetter() throws Exception {
        HttpResponse<String> answer = sender.handOver("tweede-kamer", id, "brief");

        assertThat(answer.statusCode()).isEqualTo(202);
        await().untilAsserted(() -> assertThat(dispatch.numbersOf(id)).hasSize(1));
        JsonNode receipt = dispatch.receiptsOf(id).getFirst().body();
        assertThat(receipt.get("house").asString()).isEqualTo("TWEEDE_KAMER");
        assertThat(receipt.get("registrationNumber").asString()).startsWith("TK-");
        assertThat(Instant.parse(receipt.get("receivedAt").asString())).isBeforeOrEqualTo(Instant.now());
        assertThat(receipt.at("/fileHashes/brief.pdf").asString()).isEqualTo(sha256("brief"));
        assertThat(dispatch.numbersOf(id).getFirst().body().get("number").asString())
                .matches("28676-\\d+");
        assertThat(sender.row(0, id).at("/registration/subject").asString()).isEqualTo("Verslag NAVO-top");
    }

    @Test
    void speaksToDispatchAsAHouse() throws Exception {
        sender.handOver("tweede-kamer", id, "brief");

        await().untilAsserted(() -> assertThat(dispatch.receiptsOf(id)).hasSize(1));
        Jwt token = NimbusJwtDecoder.withJwkSetUri(standIns.url() + "/oauth2/jwks")
                .build()
                .decode(dispatch.receiptsOf(id).getFirst().authorization().substring("Bearer ".length()));
        assertThat(token.getClaimAsStringList("roles")).containsExactly("house");
        assertThat(token.getSubject()).isEqualTo("griffie");
    }

    @Test
    void numbersWithLettersInTheEersteKamer() throws Exception {
        sender.handOver("eerste-kamer", id, "brief");

        await().untilAsserted(() -> assertThat(dispatch.numbersOf(id)).hasSize(1));
        assertThat(dispatch.numbersOf(id).getFirst().body().get("number").asString())
                .matches("28676-[A-Z]+");
    }

    @Test
    void countsARepeatedHandOverAndRegistersItOnce() throws Exception {
        sender.handOver("tweede-kamer", id, "brief");
        HttpResponse<String> again = sender.handOver("tweede-kamer", "\"" + id + "\"", "brief");

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(sender.row(0, id).get("arrivals").asInt()).isEqualTo(2);
        assertThat(sender.house(0, id).get("registrations")).hasSize(1);
        await().untilAsserted(() -> assertThat(dispatch.numbersOf(id)).hasSize(1));
        assertThat(dispatch.receiptsOf(id)).hasSize(1);
    }

    @Test
    void refusesTheSameHandOverWithOtherFiles() throws Exception {
        sender.handOver("tweede-kamer", id, "brief");

        HttpResponse<String> other = sender.handOver("tweede-kamer", id, "een andere brief");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(sender.row(0, id).at("/registration/fileHashes/brief.pdf").asString())
                .isEqualTo(sha256("brief"));
    }

    @Test
    void refusesWithTheReasonItWasGivenForAsManyAsItWasTold() throws Exception {
        sender.behave(
                "tweede-kamer", "{\"mode\": \"refuse\", \"forNext\": 1, \"reason\": \"Geen begeleidende brief\"}");

        HttpResponse<String> refused = sender.handOver("tweede-kamer", id, "brief");
        HttpResponse<String> taken = sender.handOver("tweede-kamer", id, "brief");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains("Geen begeleidende brief");
        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(sender.row(0, id).get("arrivals").asInt()).isEqualTo(2);
    }

    @Test
    void takesNothingInWhileItIsDownAndTheOtherHouseDoes() throws Exception {
        sender.behave("tweede-kamer", "{\"mode\": \"down\"}");

        assertThat(sender.handOver("tweede-kamer", id, "brief").statusCode()).isEqualTo(503);
        assertThat(sender.handOver("eerste-kamer", id, "brief").statusCode()).isEqualTo(202);

        assertThat(sender.house(0, id).get("registrations")).isEmpty();
        assertThat(sender.house(1, id).get("registrations")).hasSize(1);
    }

    @Test
    void registersButCutsTheConnectionWhenItsAnswerIsLost() throws Exception {
        sender.behave("tweede-kamer", "{\"mode\": \"lose-answer\", \"forNext\": 1}");

        assertThatThrownBy(() -> sender.handOver("tweede-kamer", id, "brief")).isInstanceOf(IOException.class);

        assertThat(sender.row(0, id).at("/registration/registrationNumber").asString())
                .startsWith("TK-");
        await().untilAsserted(() -> assertThat(dispatch.receiptsOf(id)).hasSize(1));
    }

    @Test
    void answersLateWhenSlow() throws Exception {
        sender.behave("tweede-kamer", "{\"mode\": \"slow\", \"delaySeconds\": 1}");
        Instant before = Instant.now();

        assertThat(sender.handOver("tweede-kamer", id, "brief").statusCode()).isEqualTo(202);

        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(990));
    }

    @Test
    void sendsItsReceiptTwiceWhenTold() throws Exception {
        sender.behave("tweede-kamer", "{\"mode\": \"answer-twice\", \"forNext\": 1}");

        sender.handOver("tweede-kamer", id, "brief");

        await().untilAsserted(() -> assertThat(dispatch.numbersOf(id)).hasSize(1));
        assertThat(dispatch.receiptsOf(id)).hasSize(2);
    }

    @Test
    void staysSilentUntilAsked() throws Exception {
        sender.behave("tweede-kamer", "{\"mode\": \"silent\", \"forNext\": 1}");
        sender.handOver("tweede-kamer", id, "brief");
        String other = UUID.randomUUID().toString();
        sender.handOver("tweede-kamer", other, "brief");
        await().untilAsserted(() -> assertThat(dispatch.numbersOf(other)).hasSize(1));
        assertThat(dispatch.receiptsOf(id)).isEmpty();

        sender.post("/griffie/api/tweede-kamer/registrations/" + id + "/receipt");

        await().untilAsserted(() -> assertThat(dispatch.receiptsOf(id)).hasSize(1));
    }

    @Test
    void repeatsAReceiptUntilDispatchTakesIt() throws Exception {
        dispatch.answers(503);
        sender.handOver("tweede-kamer", id, "brief");
        await().untilAsserted(() ->
                assertThat(sender.row(0, id).get("trouble").asString()).isEqualTo("503"));

        dispatch.answers(204);

        await().untilAsserted(() -> assertThat(dispatch.numbersOf(id)).hasSize(1));
        assertThat(dispatch.receiptsOf(id)).hasSize(1);
    }

    @Test
    void goesOnAfterARestartEvenWithAHalfWrittenLine() throws Exception {
        dispatch.answers(503);
        sender.behave("eerste-kamer", "{\"mode\": \"down\"}");
        sender.handOver("tweede-kamer", id, "brief");
        JsonNode before = sender.row(0, id);
        Files.writeString(
                data.resolve("griffie.jsonl"),
                "{\"fact\": \"registe",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);

        dispatch.answers(204);
        standIns.restart();

        await().untilAsserted(() -> assertThat(dispatch.numbersOf(id)).hasSize(1));
        assertThat(sender.row(0, id).at("/registration/registrationNumber"))
                .isEqualTo(before.at("/registration/registrationNumber"));
        assertThat(sender.handOver("eerste-kamer", id, "brief").statusCode()).isEqualTo(503);
        sender.handOver("tweede-kamer", id, "brief");
        assertThat(sender.row(0, id).get("arrivals").asInt()).isEqualTo(2);
        assertThat(dispatch.receiptsOf(id)).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithARequest() throws Exception {
        assertThat(sender.handOver("derde-kamer", id, "brief").statusCode()).isEqualTo(404);
        assertThat(sender.handOver("tweede-kamer", "<script>", "brief").statusCode())
                .isEqualTo(400);
        assertThat(sender.post("/griffie/tweede-kamer/letters").statusCode()).isBetween(400, 415);
        assertThat(sender.post("/griffie/tweede-kamer/behaviour").statusCode()).isEqualTo(403);
    }

    @Test
    void showsBothHousesOnAPage() throws Exception {
        sender.handOver("tweede-kamer", id, "brief");

        String page = sender.get("/griffie").body();

        assertThat(page).contains("OEFENING", "Tweede Kamer", "Eerste Kamer", "TK-000001", "Verslag NAVO-top");
    }

    private static String sha256(String text) throws Exception {
        byte[] hash = java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return java.util.HexFormat.of().formatHex(hash);
    }
}
