package nl.topdossier.drafting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.contracts.signoff.OfficeHoldingRecorded;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.Caller;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import nl.topdossier.testsupport.Reply;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as others use it: what approval and dispatch tell it, what people ask of it. */
public class Drafting {

    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockMvc mvc;
    private final Facts facts;
    private final FactsOnKafka told;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    Drafting(
            MockMvc mvc,
            Facts facts,
            FactsOnKafka told,
            TransactionTemplate transactions,
            JsonMapper json,
            JdbcClient jdbc) {
        this.mvc = mvc;
        this.facts = facts;
        this.told = told;
        this.transactions = transactions;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The register of the exercise, as approval tells it. */
    public void fillRegister() {
        if (count("select count(*) from office_holding where person_id = :id", People.HANNA) > 0) {
            return;
        }
        hold("DVB", People.HANNA, Capacity.HOLDER);
        hold("DVB", People.ANNA, Capacity.STAFF);
        hold("DVB", People.BRAM, Capacity.STAFF);
        hold("BZ", People.MINISTER_BZ, Capacity.HOLDER);
        hold("BZ", People.KAREL, Capacity.STAFF);
        hold("DEF", People.MINISTER_DEF, Capacity.HOLDER);
        hold("MP", People.MINISTER_PRESIDENT, Capacity.HOLDER);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from office_holding where person_id = :id", People.MINISTER_PRESIDENT)
                                == 1);
    }

    private void hold(String office, UUID person, Capacity capacity) {
        isTold(
                Topics.APPROVAL_OFFICE,
                new OfficeHoldingRecorded(office, Ids.next(), person, capacity, LocalDate.of(2020, 1, 1), null));
    }

    /** What another service tells reaches this one through Kafka. */
    public void isTold(String topic, Fact fact) {
        transactions.executeWithoutResult(status -> facts.tell(topic, fact));
    }

    public Caller anna() {
        return as(People.ANNA, "drafter");
    }

    public Caller bram() {
        return as(People.BRAM, "drafter");
    }

    public Caller hanna() {
        return as(People.HANNA, "official");
    }

    /** Opens a letter with its texts. */
    public UUID opened(PreparedLetter letter) {
        return letterId(anna().post("/v1/letters", letter.openingWithDraft()).expect(201));
    }

    /** Opens a letter and waits until the decision table has filled its list of participants. */
    public UUID proposed(PreparedLetter letter) {
        UUID letterId = opened(letter);
        awaitLetter(letterId, found -> found.get("proposed").asBoolean());
        answerMentions(letterId);
        return letterId;
    }

    /** Submits the newest version and waits until it passed its checks. */
    public LetterSubmitted submitted(UUID letterId) {
        UUID submissionId = submit(letterId);
        Awaitility.await().atMost(PATIENCE).until(() -> submissionOf(letterId, submissionId) != null);
        return java.util.Objects.requireNonNull(submissionOf(letterId, submissionId));
    }

    public UUID submit(UUID letterId) {
        Reply reply = anna().ifMatch(letter(letterId).get("version").asLong())
                .post("/v1/letters/" + letterId + "/submissions", Map.of())
                .expect(202);
        return UUID.fromString(reply.json().get("submissionId").asString());
    }

    private @Nullable LetterSubmitted submissionOf(UUID letterId, UUID submissionId) {
        return told.on(Topics.DRAFTING_LETTER, letterId).stream()
                .filter(LetterSubmitted.class::isInstance)
                .map(LetterSubmitted.class::cast)
                .filter(fact -> fact.submissionId().equals(submissionId))
                .findFirst()
                .orElse(null);
    }

    /** Every mere mention of a classification is answered, as a named person has to. */
    public void answerMentions(UUID letterId) {
        for (JsonNode finding :
                anna().get("/v1/letters/" + letterId + "/findings").json()) {
            if (finding.get("code").asString().equals("marking-mentioned")) {
                anna().post(
                                "/v1/letters/" + letterId + "/findings/marking-mentioned/waiver",
                                Map.of("place", finding.get("place").asString(), "reason", "Alleen een vermelding."))
                        .expect(204);
            }
        }
    }

    public UUID letterId(Reply reply) {
        return UUID.fromString(reply.json().get("letterId").asString());
    }

    public JsonNode letter(UUID letterId) {
        return anna().get("/v1/letters/" + letterId).expect(200).json();
    }

    public String state(UUID letterId) {
        return letter(letterId).get("state").asString();
    }

    public void awaitState(UUID letterId, String state) {
        awaitLetter(letterId, found -> found.get("state").asString().equals(state));
    }

    public void awaitLetter(UUID letterId, Predicate<JsonNode> condition) {
        Awaitility.await().atMost(PATIENCE).until(() -> condition.test(letter(letterId)));
    }

    /** Waits until nothing is left to be sent to the engine about this letter. */
    public void awaitEngineFollowed(UUID letterId) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from engine_command where business_key = :id and done_at is null",
                                letterId)
                        == 0);
    }

    /** Waits until the engine has ended the letter's process. */
    public void awaitProcessEnded(UUID letterId) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from process_instance where business_key = :id and engine_ended_at is not null and ended_at is not null",
                                letterId)
                        == 1);
    }

    public void awaitEngineHasTask(UUID taskId) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> count("select count(*) from task where task_id = :id and engine_state = 'CREATED'", taskId)
                        == 1);
    }

    public long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    public JdbcClient rows() {
        return jdbc;
    }

    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    public Caller as(UUID person, String... roles) {
        return Caller.as(mvc, json, person, roles);
    }

    /** The names of the facts, in their order. */
    public static List<String> names(List<Fact> facts) {
        return facts.stream().map(fact -> fact.getClass().getSimpleName()).toList();
    }
}
