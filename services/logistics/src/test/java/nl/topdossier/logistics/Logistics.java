package nl.topdossier.logistics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.messaging.Facts;
import nl.topdossier.testsupport.Caller;
import nl.topdossier.testsupport.People;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as others use it: what people ask of it and what other services tell it. */
public class Logistics {

    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockMvc mvc;
    private final Facts facts;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    Logistics(MockMvc mvc, Facts facts, TransactionTemplate transactions, JsonMapper json, JdbcClient jdbc) {
        this.mvc = mvc;
        this.facts = facts;
        this.transactions = transactions;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** What a thread of a test found. */
    public static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public Caller coen() {
        return as(People.COEN, "coordinator");
    }

    public Caller petra() {
        return as(People.PETRA, "parliamentary-desk");
    }

    /** Plans a summit and gives its id. */
    public UUID planned(Map<String, ?> summit) {
        return UUID.fromString(coen().post("/v1/summits", summit)
                .expect(201)
                .json()
                .get("summitId")
                .asString());
    }

    /** What a coordinator fills in for a summit on these days. */
    public static Map<String, Object> aSummit(String attendance, LocalDate first, LocalDate last) {
        return new HashMap<>(Map.of(
                "name",
                "NAVO-top",
                "meetingKind",
                "summit",
                "attendance",
                attendance,
                "place",
                "Den Haag",
                "firstDay",
                first.toString(),
                "lastDay",
                last.toString()));
    }

    public JsonNode summit(UUID summitId) {
        return coen().get("/v1/summits/" + summitId).expect(200).json();
    }

    public JsonNode timetable(UUID summitId) {
        return coen().get("/v1/summits/" + summitId + "/timetable").expect(200).json();
    }

    /** Moves the summit as it is now. */
    public void move(UUID summitId, LocalDate first, LocalDate last) {
        coen().ifMatch(summit(summitId).get("version").asLong())
                .post(
                        "/v1/summits/" + summitId + "/date-changes",
                        Map.of("firstDay", first.toString(), "lastDay", last.toString()))
                .expect(200);
    }

    /** The open tasks of this kind, as people see them. */
    public List<UUID> openTasks(UUID summitId, String kind) {
        return jdbc.sql("""
                        select task_id from task where letter_id = :summit and kind = :kind and closed_at is null order by opened_at
                        """)
                .param("summit", summitId)
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }

    public UUID awaitTask(UUID summitId, String kind) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> openTasks(summitId, kind), found -> !found.isEmpty())
                .getFirst();
    }

    /** Waits until the engine has this task open. */
    public void awaitEngineHas(UUID taskId) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count("select count(*) from task where task_id = :id and engine_state = 'CREATED'", taskId)
                        == 1);
    }

    /** Waits until nothing is left to be sent to the engine about this summit and its process is registered. */
    public void awaitEngineFollowed(UUID summitId) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count(
                                        "select count(*) from engine_command where business_key = :id and done_at is null",
                                        summitId)
                                == 0
                        && count(
                                        "select count(*) from process_instance where business_key = :id and registered_at is not null",
                                        summitId)
                                == 1);
    }

    /** Waits until the engine has ended the summit's process. */
    public void awaitProcessEnded(UUID summitId) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from process_instance where business_key = :id and engine_ended_at is not null and ended_at is not null",
                                summitId)
                        == 1);
    }

    public long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    /** What another service tells reaches this one through Kafka. */
    public void isTold(String topic, Fact fact) {
        transactions.executeWithoutResult(status -> facts.tell(topic, fact));
    }

    public Caller as(UUID person, String... roles) {
        return Caller.as(mvc, json, person, roles);
    }
}
