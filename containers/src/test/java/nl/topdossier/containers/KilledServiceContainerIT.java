package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.contracts.FactType;
import nl.topdossier.contracts.Topics;
import nl.topdossier.testsupport.FactSchemas;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;

/** What a service answered yes to is told, though the service is killed while nobody can be told anything. */
@NeedsEngine
class KilledServiceContainerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int HOLDINGS = 5;

    private final String ada = Provider.tokenOf("ada");

    /** The last days that approval took, per holding in the order of the answers. */
    private final Map<UUID, List<String>> accepted = new LinkedHashMap<>();

    @Test
    void everyChangeThatWasAcceptedIsToldInOrderByTheSuccessorOfAKilledService() throws SQLException {
        Schemas.empty("approval");
        try (RecordsOnKafka kafka = new RecordsOnKafka(List.of(Topics.APPROVAL_OFFICE));
                GenericContainer<?> first = approval();
                GenericContainer<?> next = approval()) {
            first.start();
            recordHoldings(first);
            awaitAllTold(kafka);

            Containers.kafka()
                    .getDockerClient()
                    .pauseContainerCmd(Containers.kafka().getContainerId())
                    .exec();
            try {
                recordHoldings(first);
                changeHoldings(first, 1);
                first.getDockerClient()
                        .killContainerCmd(first.getContainerId())
                        .withSignal("KILL")
                        .exec();
            } finally {
                Containers.kafka()
                        .getDockerClient()
                        .unpauseContainerCmd(Containers.kafka().getContainerId())
                        .exec();
            }
            await().atMost(PATIENCE).until(() -> !first.isRunning());
            assertThat(waitingToBeTold()).isGreaterThanOrEqualTo(3 * HOLDINGS);
            next.start();
            changeHoldings(next, 2);

            awaitAllTold(kafka);
            assertThat(kafka.soFar())
                    .filteredOn(
                            told -> RecordsOnKafka.attribute(told, "ce_source").endsWith("topdossier-approval"))
                    .isNotEmpty()
                    .allSatisfy(told -> assertThat(violations(told)).isEmpty());
        }
    }

    private static GenericContainer<?> approval() {
        return Containers.service("approval", 8082).withEnv("TOPDOSSIER_IDENTITY_ISSUER", Containers.issuer());
    }

    private void recordHoldings(GenericContainer<?> approval) {
        String office = "/v1/offices/KIL";
        ask(
                approval,
                "PUT",
                office,
                "{\"nameNl\":\"Weggevallen\",\"nameEn\":\"Killed\",\"kind\":\"LINE\",\"escalation\":[]}");
        for (int number = 0; number < HOLDINGS; number++) {
            HttpResponse<String> recorded = ask(
                    approval,
                    "POST",
                    office + "/holdings",
                    "{\"personId\":\"" + UUID.randomUUID() + "\",\"capacity\":\"STAFF\",\"from\":\"2021-01-01\"}");
            accepted.put(UUID.fromString(Provider.field(recorded, "holdingId")), new ArrayList<>(List.of("")));
        }
    }

    private void changeHoldings(GenericContainer<?> approval, int years) {
        accepted.forEach((holding, days) -> {
            String lastDay = LocalDate.of(2040, 1, 1).plusYears(years).toString();
            ask(approval, "PATCH", "/v1/holdings/" + holding, "{\"until\":\"" + lastDay + "\"}");
            days.add(lastDay);
        });
    }

    private HttpResponse<String> ask(GenericContainer<?> approval, String method, String path, String body) {
        String api = "http://" + approval.getHost() + ":" + approval.getMappedPort(8082);
        HttpResponse<String> answer = Provider.ask(method, api + path, ada, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    /** An event that comes again, because nobody knows whether it was told, has the id and the words that it had. */
    private void awaitAllTold(RecordsOnKafka kafka) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            Map<String, ConsumerRecord<String, String>> events = new LinkedHashMap<>();
            Map<String, Set<String>> idsByNumber = new LinkedHashMap<>();
            for (ConsumerRecord<String, String> told : kafka.soFar()) {
                if (accepted.containsKey(UUID.fromString(told.key()))) {
                    String id = RecordsOnKafka.attribute(told, "ce_id");
                    String number = RecordsOnKafka.attribute(told, "ce_sequence");
                    assertThat(events.getOrDefault(id, told).value()).isEqualTo(told.value());
                    events.putIfAbsent(id, told);
                    idsByNumber.computeIfAbsent(number, any -> new HashSet<>()).add(id);
                }
            }
            assertThat(idsByNumber.values())
                    .hasSameSizeAs(events.keySet())
                    .allSatisfy(ids -> assertThat(ids).hasSize(1));
            assertThat(lastDays(events.values())).isEqualTo(accepted);
            assertThat(waitingToBeTold()).isZero();
        });
    }

    private static Map<UUID, List<String>> lastDays(Collection<ConsumerRecord<String, String>> events) {
        return events.stream()
                .collect(Collectors.groupingBy(
                        told -> UUID.fromString(told.key()),
                        Collectors.mapping(
                                told -> Provider.JSON
                                        .readTree(told.value())
                                        .path("until")
                                        .asString(""),
                                Collectors.toList())));
    }

    private static List<String> violations(ConsumerRecord<String, String> told) {
        FactType type =
                FactType.ofType(RecordsOnKafka.attribute(told, "ce_type")).orElseThrow();
        return FactSchemas.violations(type.record(), told.value());
    }

    private static long waitingToBeTold() throws SQLException {
        try (Connection owner = Schemas.connect("postgres");
                var count = owner.createStatement().executeQuery("select count(*) from approval.outbox")) {
            count.next();
            return count.getLong(1);
        }
    }
}
