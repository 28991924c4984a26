package nl.topdossier.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.messaging.Facts;
import nl.topdossier.testsupport.Caller;
import nl.topdossier.testsupport.People;
import nl.topdossier.testsupport.Reply;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The service as others use it: what drafting tells it, what people ask of it. */
public class Approval {

    public static final Duration PATIENCE = Duration.ofSeconds(40);

    private final MockMvc mvc;
    private final Facts facts;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final JdbcClient jdbc;

    Approval(MockMvc mvc, Facts facts, TransactionTemplate transactions, JsonMapper json, JdbcClient jdbc) {
        this.mvc = mvc;
        this.facts = facts;
        this.transactions = transactions;
        this.json = json;
        this.jdbc = jdbc;
    }

    /** The register of the exercise, as the local stack fills it: over the interface, by the administrator. */
    public void fillRegister() {
        office("BZ", "MINISTER", People.MINISTER_BZ);
        office("DEF", "MINISTER", People.MINISTER_DEF);
        office("MP", "MINISTER", People.MINISTER_PRESIDENT);
        office("JENV", "MINISTER", People.MINISTER_JENV);
        office("DVB", "LINE", People.HANNA);
        office("DGPZ", "LINE", People.DIRK);
        office("SG-BZ", "LINE", People.SOFIE);
        office("JZ", "COORDINATION", People.JORIS);
        office("DEF-BS", "COORDINATION", People.DAAN);
        hold("BZ", People.KAREL, "STAFF", null);
        hold("DVB", People.ANNA, "STAFF", null);
    }

    public void office(String officeId, String kind, UUID holder) {
        as(People.ADA, "administrator")
                .put("/v1/offices/" + officeId, Map.of("nameNl", officeId, "nameEn", officeId, "kind", kind))
                .expect(200);
        hold(officeId, holder, "HOLDER", null);
    }

    public UUID hold(String officeId, UUID person, String capacity, @Nullable String until) {
        return hold(officeId, person, capacity, until, null);
    }

    public UUID hold(String officeId, UUID person, String capacity, @Nullable String until, @Nullable UUID delegator) {
        Map<String, Object> body = new HashMap<>();
        body.put("personId", person);
        body.put("capacity", capacity);
        body.put("from", "2024-01-01");
        body.put("until", until);
        body.put("delegatorHoldingId", delegator);
        Reply reply = as(People.ADA, "administrator").post("/v1/offices/" + officeId + "/holdings", body);
        if (reply.status() > 201) {
            throw new AssertionError(reply.text());
        }
        return UUID.fromString(reply.json().get("holdingId").asString());
    }

    /** What drafting tells reaches the service through Kafka. */
    public void isTold(Fact fact) {
        transactions.executeWithoutResult(status -> facts.tell(Topics.DRAFTING_LETTER, fact));
    }

    /** Submits a letter and waits until its first round has opened. */
    public void isSubmitted(LetterSubmitted letter) {
        isTold(letter);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from sign_off where submission_id = :id")
                                .param("id", letter.submissionId())
                                .query(Long.class)
                                .single()
                        > 0);
    }

    /** The task of an office in the newest round of a letter that has one. */
    public UUID taskOf(String officeId, LetterSubmitted letter) {
        return jdbc.sql("""
                        select s.sign_off_id from sign_off s join sign_off_round r using (round_id)
                        where s.submission_id = :id and s.office_id = :officeId order by r.number desc limit 1
                        """)
                .param("id", letter.submissionId())
                .param("officeId", officeId)
                .query(UUID.class)
                .single();
    }

    /** Waits until the engine has the task of this office, as it has when people are slower than it. */
    public void engineHasTaskOf(String officeId, LetterSubmitted letter) {
        UUID taskId = taskOf(officeId, letter);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from task where engine_key is not null and task_id = :id", taskId) == 1);
    }

    /** Waits until no instance of the letter is left in the engine and nothing is left to be sent to it. */
    public void engineHasNothingLeftOf(LetterSubmitted letter) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(count("""
                    select count(*) from process_instance
                    where letter_id = :id and (ended_at is null or (instance_key is not null and engine_ended_at is null))
                    """, letter.letterId())).isZero();
            assertThat(count("""
                    select count(*) from engine_command c join process_instance p using (business_key)
                    where p.letter_id = :id and c.done_at is null
                    """, letter.letterId())).isZero();
        });
    }

    /** Calls that a person, drafting and others make at the same moment; gives the statuses in their order. */
    public static List<Integer> atOnce(List<Supplier<Integer>> calls) {
        CyclicBarrier together = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Integer>> answers = calls.stream()
                    .map(call -> threads.submit(() -> {
                        together.await();
                        return call.get();
                    }))
                    .toList();
            return answers.stream().map(Approval::answerOf).toList();
        }
    }

    private static Integer answerOf(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    public Approver minister(UUID person) {
        return as(person, "minister");
    }

    public Approver as(UUID person, String... roles) {
        return new Approver(person, roles);
    }

    public JdbcClient rows() {
        return jdbc;
    }

    /** Does something as drafting's handler or a worker would, in a transaction of its own. */
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    /** A person who is asked to agree. */
    public final class Approver extends Caller {

        private Approver(UUID person, String... roles) {
            super(mvc, json, tokenOf(person, roles), null);
        }

        public Reply agrees(String office, LetterSubmitted letter, boolean signs) {
            return post(
                    "/v1/tasks/" + taskOf(office, letter) + "/decision",
                    Map.of("decision", "AGREE", "contentHash", letter.contentHash(), "sign", signs));
        }

        public Reply returns(String office, LetterSubmitted letter, String remarks) {
            return post(
                    "/v1/tasks/" + taskOf(office, letter) + "/decision",
                    Map.of("decision", "RETURN", "contentHash", letter.contentHash(), "remarks", remarks));
        }
    }

    /** The names of the facts, in their order. */
    public static List<String> names(List<Fact> facts) {
        return facts.stream().map(fact -> fact.getClass().getSimpleName()).toList();
    }
}
