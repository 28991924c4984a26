package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.topdossier.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;

/** A part that answers nothing for a while, without having ended: requests wait or are refused in words, and all goes on by itself. */
@NeedsEngine
class FrozenPartContainerIT {

    private static final Duration WHILE = Duration.ofSeconds(20);
    private static final int MORE_THAN_THE_POOL = 14;

    private static final GenericContainer<?> DATABASE = Containers.emptyPostgres("frozen");
    private static final GenericContainer<?> APPROVAL = Containers.service("approval", 8082)
            .withEnv("SPRING_DATASOURCE_URL", "jdbc:postgresql://frozen:5432/topdossier");

    private static String ada = "";

    @BeforeAll
    static void start() {
        Containers.kafka();
        ada = Provider.tokenOf("ada");
        DATABASE.start();
        APPROVAL.withEnv("TOPDOSSIER_IDENTITY_ISSUER", Containers.issuer()).start();
    }

    @AfterAll
    static void stop() {
        APPROVAL.stop();
        DATABASE.stop();
    }

    @Test
    void whileTheDatabaseIsFrozenRequestsWaitOrAreRefusedAndWhatWasAcceptedIsThere() {
        assertThat(openOffice("ICE").statusCode()).isEqualTo(200);

        var asked = whileFrozen(DATABASE, number -> openOffice("ICE-" + number));

        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> health() == 200 && openOffice("ICE").statusCode() == 200);
        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(HttpResponse::statusCode).contains(503);
        List<String> accepted = new ArrayList<>();
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() == 503) {
                assertThat(answer.body()).contains("problem.unavailable");
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                accepted.add(Provider.field(answer, "officeId"));
            }
        }
        assertThat(offices()).containsAll(accepted);
    }

    @Test
    void whileKafkaIsFrozenPeopleWorkOnAndWhatTheyDidIsToldAfterwards() {
        assertThat(openOffice("WRM").statusCode()).isEqualTo(200);

        List<HttpResponse<String>> answers = whileFrozen(Containers.kafka(), number -> giveOffice("WRM")).stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(health()).isEqualTo(200);
        try (RecordsOnKafka kafka = new RecordsOnKafka(List.of(Topics.APPROVAL_OFFICE))) {
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(kafka.soFar())
                            .extracting(ConsumerRecord::key)
                            .containsAll(answers.stream()
                                    .map(answer -> Provider.field(answer, "holdingId"))
                                    .toList()));
        }
    }

    /** Asks so often at the same time, each time with another number, and gives the answers that came or will come. */
    private static List<CompletableFuture<HttpResponse<String>>> whileFrozen(
            GenericContainer<?> part, IntFunction<HttpResponse<String>> ask) {
        Executor each = task -> Thread.ofVirtual().start(task);
        var docker = part.getDockerClient();
        docker.pauseContainerCmd(part.getContainerId()).exec();
        try {
            var asked = IntStream.range(0, MORE_THAN_THE_POOL)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> ask.apply(number), each))
                    .toList();
            await().pollDelay(WHILE).atMost(WHILE.plusSeconds(10)).until(() -> true);
            return asked;
        } finally {
            docker.unpauseContainerCmd(part.getContainerId()).exec();
        }
    }

    private static HttpResponse<String> openOffice(String code) {
        return Provider.ask(
                "PUT",
                api("/v1/offices/" + code),
                ada,
                "{\"nameNl\":\"Bevroren\",\"nameEn\":\"Frozen\",\"kind\":\"LINE\",\"escalation\":[]}");
    }

    private static HttpResponse<String> giveOffice(String code) {
        return Provider.ask(
                "POST",
                api("/v1/offices/" + code + "/holdings"),
                ada,
                "{\"personId\":\"" + UUID.randomUUID() + "\",\"capacity\":\"STAFF\",\"from\":\"2021-01-01\"}");
    }

    private static List<String> offices() {
        var offices = Provider.JSON.readTree(
                Provider.ask("GET", api("/v1/offices"), ada, "").body());
        return offices.valueStream()
                .map(office -> office.path("officeId").asString(""))
                .toList();
    }

    private static int health() {
        return Provider.askAsNobody(api("/actuator/health/readiness")).statusCode();
    }

    private static String api(String path) {
        return "http://" + APPROVAL.getHost() + ":" + APPROVAL.getMappedPort(8082) + path;
    }
}
