package nl.topdossier.dispatch.handover;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hand-overs and their attempts; changed only while their dispatch is locked. */
@Repository
public class HandOvers {

    private static final String COLUMNS = """
            select hand_over_id, dispatch_id, house, channel, state, attempts, received_at, registration_number, recorded_by,
                evidence, number, none_expected, number_task_id, resolve_task_id, mend_task_id, chase_task_id, confirmed_at
            from hand_over
            """;

    private final JdbcClient jdbc;
    private final DispatchSettings settings;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, DispatchSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Plans one hand-over per addressed House. */
    public void plan(UUID dispatchId, List<House> houses) {
        houses.forEach(house -> jdbc.sql("""
                        insert into hand_over (hand_over_id, dispatch_id, house, channel, state, number_task_id)
                        values (:id, :dispatchId, :house, :channel, 'PLANNED', :numberTaskId)
                        """)
                .param("id", Ids.next())
                .param("dispatchId", dispatchId)
                .param("house", house.name())
                .param("channel", settings.of(house).channel().name())
                .param("numberTaskId", Ids.next())
                .update());
    }

    /** The hand-overs of a dispatch. */
    public List<HandOver> of(UUID dispatchId) {
        return jdbc.sql(COLUMNS + " where dispatch_id = :dispatchId order by house desc")
                .param("dispatchId", dispatchId)
                .query(HandOver.class)
                .list();
    }

    /** The hand-over with this id. */
    public Optional<HandOver> find(UUID handOverId) {
        return jdbc.sql(COLUMNS + " where hand_over_id = :id")
                .param("id", handOverId)
                .query(HandOver.class)
                .optional();
    }

    HandOver required(UUID handOverId) {
        return find(handOverId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** Where each hand-over of a dispatch goes on in the model. */
    public List<HandOverStep> steps(UUID dispatchId) {
        return of(dispatchId).stream().map(this::step).toList();
    }

    /** The hand-overs whose number is still to come. */
    public List<HandOverStep> unnumbered(UUID dispatchId) {
        return of(dispatchId).stream()
                .filter(handOver -> !handOver.isNumbered())
                .map(this::step)
                .toList();
    }

    private HandOverStep step(HandOver handOver) {
        String step = switch (handOver.state()) {
            case PLANNED, ATTEMPTED -> "hand-over";
            case SENT -> "await-receipt";
            case UNCERTAIN -> "resolve";
            case REFUSED -> "mend";
            case RECEIVED -> "done";
        };
        return new HandOverStep(
                handOver.handOverId(),
                handOver.house().name(),
                step,
                receiptDue(handOver).toString(),
                handOver.numberTaskId(),
                handOver.resolveTaskId(),
                handOver.mendTaskId());
    }

    /** A receipt that was found overdue before stays so: the engine opens its chase again at once. */
    private Duration receiptDue(HandOver handOver) {
        return handOver.chaseTaskId() == null ? settings.receiptDue() : Duration.ZERO;
    }

    int beginAttempt(HandOver handOver) {
        int attempt = handOver.attempts() + 1;
        jdbc.sql("update hand_over set state = 'ATTEMPTED', attempts = :attempt where hand_over_id = :id")
                .param("attempt", attempt)
                .param("id", handOver.handOverId())
                .update();
        jdbc.sql("insert into hand_over_attempt (hand_over_id, attempt, started_at) values (:id, :attempt, :now)")
                .param("id", handOver.handOverId())
                .param("attempt", attempt)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return attempt;
    }

    void endAttempt(UUID handOverId, int attempt, String outcome) {
        jdbc.sql("""
                        update hand_over_attempt set ended_at = :now, outcome = :outcome
                        where hand_over_id = :id and attempt = :attempt and ended_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("outcome", outcome)
                .param("id", handOverId)
                .param("attempt", attempt)
                .update();
    }

    void move(UUID handOverId, HandOverState state) {
        jdbc.sql("update hand_over set state = :state where hand_over_id = :id")
                .param("state", state.name())
                .param("id", handOverId)
                .update();
    }

    void task(UUID handOverId, String column, UUID taskId) {
        jdbc.sql("update hand_over set " + column + " = :task where hand_over_id = :id")
                .param("task", taskId)
                .param("id", handOverId)
                .update();
    }

    void received(
            UUID handOverId, Instant at, @Nullable String registration, @Nullable UUID by, @Nullable String evidence) {
        jdbc.sql("""
                        update hand_over set state = 'RECEIVED', received_at = :at, registration_number = :registration,
                            recorded_by = :by, evidence = :evidence where hand_over_id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("registration", registration)
                .param("by", by)
                .param("evidence", evidence)
                .param("id", handOverId)
                .update();
    }

    void number(UUID handOverId, @Nullable String number) {
        jdbc.sql("update hand_over set number = :number, none_expected = :none where hand_over_id = :id")
                .param("number", number)
                .param("none", number == null)
                .param("id", handOverId)
                .update();
    }

    /**
     * Makes what a House may have got since a back-up a question again, unless the desk answered it since: about this
     * hand-over, or an earlier one of the same letter. Gives the Houses that are to be asked.
     */
    List<House> unconfirm(UUID dispatchId, UUID letterId, Instant restoredAt) {
        return jdbc
                .sql("""
                        update hand_over h set confirmed_at = (
                            select max(told.confirmed_at) from hand_over told join dispatch d on d.dispatch_id = told.dispatch_id
                            where d.letter_id = :letterId and told.house = h.house and told.confirmed_at >= :restoredAt)
                        where dispatch_id = :dispatchId and state <> 'RECEIVED'
                        returning case when confirmed_at is null then house end
                        """)
                .param("dispatchId", dispatchId)
                .param("letterId", letterId)
                .param("restoredAt", restoredAt.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(House::valueOf)
                .toList();
    }

    /** Notes that the House has it not, so that it is sent (again); what was refused stays to be mended first. */
    void absent(UUID handOverId, HandOverState state, String evidence) {
        jdbc.sql("""
                        update hand_over set state = :state, confirmed_at = :now, absence_evidence = :evidence
                        where hand_over_id = :id
                        """)
                .param("state", state.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("evidence", evidence)
                .param("id", handOverId)
                .update();
    }

    /** The mail of this hand-over as it was first made, so that a repetition has the same bytes. */
    byte @Nullable [] message(UUID handOverId) {
        return jdbc.sql("select message from hand_over where hand_over_id = :id")
                .param("id", handOverId)
                .query((row, number) -> java.util.Optional.ofNullable(row.getBytes("message")))
                .single()
                .orElse(null);
    }

    void keepMessage(UUID handOverId, byte[] message) {
        jdbc.sql("update hand_over set message = :message where hand_over_id = :id and message is null")
                .param("message", message)
                .param("id", handOverId)
                .update();
    }

    /** The attempts of a hand-over, oldest first. */
    public List<Attempt> attempts(UUID handOverId) {
        return jdbc.sql(
                        "select attempt, started_at, ended_at, outcome from hand_over_attempt where hand_over_id = :id order by attempt")
                .param("id", handOverId)
                .query(Attempt.class)
                .list();
    }

    /** One try at handing over; without an end when the process died in it. */
    public record Attempt(
            int attempt,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String outcome) {}
}
