package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.content.Part;
import nl.topdossier.dispatch.content.Parts;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.handover.HandOver;
import nl.topdossier.dispatch.handover.HandOvers;
import nl.topdossier.messaging.Facts;
import nl.topdossier.testsupport.Caller;
import nl.topdossier.testsupport.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The service as others use it: what they tell it, what people and Houses ask of it, and where a letter stands. */
public class Dispatching {

    public static final Duration PATIENCE = Duration.ofSeconds(60);
    public static final UUID PETRA = UUID.fromString("00000000-0000-7000-8000-000000000011");
    private static final UUID COEN = UUID.fromString("00000000-0000-7000-8000-000000000012");
    private static final UUID GRIFFIE = UUID.fromString("00000000-0000-7000-8000-000000000099");

    private final MockMvc mvc;
    private final Facts facts;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final Dispatches dispatches;
    private final HandOvers handOvers;
    private final Parts parts;
    private final OutsideWorld outside;

    Dispatching(
            MockMvc mvc,
            Facts facts,
            TransactionTemplate transactions,
            JsonMapper json,
            JdbcClient jdbc,
            Dispatches dispatches,
            HandOvers handOvers,
            Parts parts,
            OutsideWorld outside) {
        this.mvc = mvc;
        this.facts = facts;
        this.transactions = transactions;
        this.json = json;
        this.jdbc = jdbc;
        this.dispatches = dispatches;
        this.handOvers = handOvers;
        this.parts = parts;
        this.outside = outside;
    }

    /** What another service tells reaches this one through Kafka. */
    public void isTold(String topic, Fact fact) {
        transactions.executeWithoutResult(status -> facts.tell(topic, fact));
    }

    /** Tells that a letter is signed off and waits until it is ready for release. */
    public ALetter ready(ALetter letter) {
        signedOff(letter);
        awaits(letter, DispatchState.READY);
        return letter;
    }

    public void signedOff(ALetter letter) {
        outside.drafting().knows(letter);
        isTold(Topics.APPROVAL_SIGN_OFF, letter.signedOff());
    }

    /** Brings a letter to the point where its hand-overs may begin, while the engine still waits for its release. */
    public ALetter begun(ALetter letter) {
        ready(letter);
        engineHasItsTasks(letter);
        mayBegin(letter);
        return letter;
    }

    /** Notes that a letter is released and its hand-overs have begun; whoever asks does the handing over. */
    public void mayBegin(ALetter letter) {
        inTransaction(
                () -> jdbc.sql("update dispatch set state = 'HANDING_OVER', released_by = :by where dispatch_id = :id")
                        .param("by", PETRA)
                        .param("id", letter.dispatchId())
                        .update());
    }

    /** Brings a letter to the point where both Houses have it and have said nothing yet. */
    public ALetter sent(ALetter letter) {
        ready(letter);
        release(letter).expect(200);
        awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        awaits(letter, House.EERSTE_KAMER, HandOverState.SENT);
        return letter;
    }

    /** Brings a letter to the point where both Houses have confirmed it. */
    public ALetter dispatched(ALetter letter) {
        sent(letter);
        confirms(letter, House.TWEEDE_KAMER).expect(204);
        confirms(letter, House.EERSTE_KAMER).expect(204);
        awaits(letter, DispatchState.DISPATCHED);
        return letter;
    }

    public void awaits(ALetter letter, DispatchState state) {
        await("letter in state " + state)
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(dispatches.find(letter.dispatchId()).map(Dispatch::state))
                                .contains(state));
    }

    public void awaits(ALetter letter, House house, HandOverState state) {
        await(house + " in state " + state)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(handOver(letter, house).state()).isEqualTo(state));
    }

    public DispatchState state(ALetter letter) {
        return row(letter).state();
    }

    public Dispatch row(ALetter letter) {
        return dispatches.find(letter.dispatchId()).orElseThrow();
    }

    public HandOver handOver(ALetter letter, House house) {
        return handOvers.of(letter.dispatchId()).stream()
                .filter(handOver -> handOver.house() == house)
                .findFirst()
                .orElseThrow();
    }

    /** The hashes of the files that a House got, as it would give them back. */
    public Map<String, String> hashesOf(ALetter letter, House house) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Part part : parts.of(letter.dispatchId())) {
            if (part.name().equals("letter") || part.name().equals("covering-" + DispatchSettings.slug(house))) {
                hashes.put(part.name() + ".pdf", part.sentSha256());
            }
        }
        return hashes;
    }

    public Reply release(ALetter letter) {
        return desk().post(
                        "/v1/dispatches/" + letter.dispatchId() + "/release",
                        Map.of("contentHash", letter.contentHash()));
    }

    public Reply desk(ALetter letter, String action) {
        return desk().post("/v1/dispatches/" + letter.dispatchId() + "/" + action, Map.of("reason", "een reden"));
    }

    /** A House confirms receipt of exactly what it was sent. */
    public Reply confirms(ALetter letter, House house) {
        return confirms(letter, house, hashesOf(letter, house));
    }

    public Reply confirms(ALetter letter, House house, Map<String, String> hashes) {
        return griffie()
                .post(
                        "/v1/hand-overs/" + handOver(letter, house).handOverId() + "/receipts",
                        Map.of(
                                "house",
                                house,
                                "registrationNumber",
                                "2026D" + house.ordinal(),
                                "receivedAt",
                                Instant.parse("2026-07-02T12:00:00Z"),
                                "fileHashes",
                                hashes));
    }

    public Reply numbers(ALetter letter, House house, String number) {
        return griffie()
                .post("/v1/hand-overs/" + handOver(letter, house).handOverId() + "/number", Map.of("number", number));
    }

    /** Throws the engine's instance away and starts it again where the rows say, as the coordinator may. */
    public Reply restart(ALetter letter) {
        return as(COEN, "coordinator")
                .post("/v1/process-instances/dispatch-letter/" + letter.dispatchId() + "/restart", Map.of());
    }

    /** Waits until the engine has a user task for every open task of the letter. */
    public void engineHasItsTasks(ALetter letter) {
        await("engine has the tasks").atMost(PATIENCE).untilAsserted(() -> {
            assertThat(count(
                            "select count(*) from task where letter_id = :id and closed_at is null", letter.letterId()))
                    .isPositive();
            assertThat(count(
                            "select count(*) from task where letter_id = :id and closed_at is null and engine_key is null",
                            letter.letterId()))
                    .isZero();
        });
    }

    /** Waits until the engine runs an instance that is registered here. */
    public void engineRuns(ALetter letter) {
        await("engine runs the process")
                .atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from process_instance where letter_id = :id and instance_key is not null",
                                letter.letterId())
                        == 1);
    }

    /** Waits until no instance of the letter is left in the engine, no task is open and nothing is left to be sent. */
    public void nothingIsLeftOf(ALetter letter) {
        await("nothing left").atMost(PATIENCE).untilAsserted(() -> {
            assertThat(count("""
                    select count(*) from process_instance
                    where letter_id = :id and (ended_at is null or (instance_key is not null and engine_ended_at is null))
                    """, letter.letterId())).as("instances").isZero();
            assertThat(count("""
                    select count(*) from engine_command c join process_instance p using (business_key)
                    where p.letter_id = :id and c.done_at is null
                    """, letter.letterId())).as("commands").isZero();
            assertThat(count(
                            "select count(*) from task where letter_id = :id and closed_at is null", letter.letterId()))
                    .as("tasks")
                    .isZero();
        });
    }

    public long count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }

    /** How often something about a letter is in the audit trail. */
    public long audited(ALetter letter, String action) {
        return jdbc.sql("select count(*) from audit_entry where letter_id = :id and entry like :action")
                .param("id", letter.letterId())
                .param("action", "%\"" + action + "\"%")
                .query(Long.class)
                .single();
    }

    public JdbcClient rows() {
        return jdbc;
    }

    /** Does something as a handler or a worker would, in a transaction of its own. */
    public void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    public Caller desk() {
        return as(PETRA, "parliamentary-desk");
    }

    public Caller griffie() {
        return as(GRIFFIE, "house");
    }

    /** Somebody without a token. */
    public Caller nobody() {
        return Caller.nobody(mvc, json);
    }

    public Caller as(UUID person, String... roles) {
        return Caller.as(mvc, json, person, roles);
    }
}
