package nl.topdossier.dispatch.dispatches;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.signoff.Agreement;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The dispatches; every change is made on a row that is locked until the transaction ends. */
@Repository
public class Dispatches {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Dispatches(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds what was signed off. False when it was there already. */
    public boolean add(LetterSignedOff signedOff, Instant now) {
        return jdbc.sql("""
                        insert into dispatch (dispatch_id, letter_id, version, content_hash, houses, agreements, state,
                            deadline, earliest, signed_off_at)
                        values (:id, :letterId, :version, :contentHash, :houses, :agreements, 'GATE',
                            :deadline, :earliest, :now) on conflict do nothing
                        """)
                        .param("id", signedOff.submissionId())
                        .param("letterId", signedOff.letterId())
                        .param("version", signedOff.version())
                        .param("contentHash", signedOff.contentHash())
                        .param(
                                "houses",
                                signedOff.houses().stream().map(House::name).collect(Collectors.joining(",")))
                        .param("agreements", json.writeValueAsString(signedOff.agreements()))
                        .param("deadline", at(signedOff.deadline()))
                        .param("earliest", at(signedOff.earliestDispatch()))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    /** The dispatch with this id, locked. Refused as unknown if there is none. */
    public Dispatch lock(UUID dispatchId) {
        return jdbc.sql("select * from dispatch where dispatch_id = :id for update")
                .param("id", dispatchId)
                .query(mapper())
                .optional()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The dispatch with this id. */
    public Optional<Dispatch> find(UUID dispatchId) {
        return jdbc.sql("select * from dispatch where dispatch_id = :id")
                .param("id", dispatchId)
                .query(mapper())
                .optional();
    }

    /** The dispatches of a letter, newest first. */
    public List<Dispatch> ofLetter(UUID letterId) {
        return jdbc.sql("select * from dispatch where letter_id = :letterId order by signed_off_at desc")
                .param("letterId", letterId)
                .query(mapper())
                .list();
    }

    /** Moves a locked dispatch to another state. */
    public void move(UUID dispatchId, DispatchState state) {
        update(dispatchId, "state = :value", state.name());
    }

    /** Notes what the gate found and the task that solves it. */
    public void block(UUID dispatchId, List<Finding> findings, UUID blockTaskId) {
        jdbc.sql("""
                        update dispatch set state = 'BLOCKED', findings = :findings, block_task_id = :task,
                            release_task_id = null, row_version = row_version + 1 where dispatch_id = :id
                        """)
                .param("findings", json.writeValueAsString(findings))
                .param("task", blockTaskId)
                .param("id", dispatchId)
                .update();
    }

    /** Notes that the gate is open and the task that releases. */
    public void ready(UUID dispatchId, UUID releaseTaskId) {
        jdbc.sql("""
                        update dispatch set state = 'READY', findings = '[]', release_task_id = :task, block_task_id = null,
                            released_by = null, released_at = null, undo_until = null, late_cause = null,
                            row_version = row_version + 1 where dispatch_id = :id
                        """).param("task", releaseTaskId).param("id", dispatchId).update();
    }

    /** Notes who released it and until when that can be undone. */
    public void released(UUID dispatchId, UUID by, Instant now, Instant undoUntil, @Nullable String lateCause) {
        jdbc.sql("""
                        update dispatch set state = 'RELEASED', released_by = :by, released_at = :now, undo_until = :until,
                            late_cause = :lateCause, row_version = row_version + 1 where dispatch_id = :id
                        """)
                .param("by", by)
                .param("now", at(now))
                .param("until", at(undoUntil))
                .param("lateCause", lateCause)
                .param("id", dispatchId)
                .update();
    }

    /** Notes that it leaves this service without having been sent. */
    public void goBack(UUID dispatchId, DispatchState state, String reason) {
        jdbc.sql("""
                        update dispatch set state = :state, reason = :reason, row_version = row_version + 1
                        where dispatch_id = :id
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("id", dispatchId)
                .update();
    }

    /** Notes by whom the council of ministers is confirmed to have agreed. */
    public void confirmCouncil(UUID dispatchId, String name) {
        update(dispatchId, "council_confirmed_by = :value", name);
    }

    /** Notes why the memo follows later. */
    public void exceptMemo(UUID dispatchId, String reason) {
        update(dispatchId, "memo_exception = :value", reason);
    }

    /** Gives a locked dispatch the deadline of this plan. */
    public void deadline(UUID dispatchId, Instant deadline, int plan) {
        jdbc.sql("""
                        update dispatch set deadline = :deadline, deadline_plan = :plan, row_version = row_version + 1
                        where dispatch_id = :id
                        """)
                .param("deadline", at(deadline))
                .param("plan", plan)
                .param("id", dispatchId)
                .update();
    }

    /** The dispatches of which a House may have got something that is not known here: not every receipt is in. */
    public List<UUID> awaitingReceipts() {
        return jdbc.sql("""
                        select dispatch_id from dispatch
                        where state in ('GATE', 'BLOCKED', 'READY', 'RELEASED', 'HANDING_OVER') order by dispatch_id
                        """).query(UUID.class).list();
    }

    /** Pauses a locked dispatch until the task is done that asks what each House has. */
    public void pause(UUID dispatchId, Instant now, UUID confirmTaskId) {
        jdbc.sql("""
                        update dispatch set paused_at = :now, confirm_task_id = :task, row_version = row_version + 1
                        where dispatch_id = :id
                        """)
                .param("now", at(now))
                .param("task", confirmTaskId)
                .param("id", dispatchId)
                .update();
    }

    /** Lets a locked dispatch go on. */
    public void goOn(UUID dispatchId) {
        jdbc.sql("update dispatch set paused_at = null, row_version = row_version + 1 where dispatch_id = :id")
                .param("id", dispatchId)
                .update();
    }

    /** Keeps a recall of what has not come yet. */
    public void keepRecall(UUID submissionId, UUID recallId) {
        jdbc.sql("insert into kept_recall (submission_id, recall_id) values (:id, :recallId) on conflict do nothing")
                .param("id", submissionId)
                .param("recallId", recallId)
                .update();
    }

    /** The recall that came before the letter did. */
    public Optional<UUID> keptRecall(UUID submissionId) {
        return jdbc.sql("select recall_id from kept_recall where submission_id = :id")
                .param("id", submissionId)
                .query(UUID.class)
                .optional();
    }

    private void update(UUID dispatchId, String assignment, String value) {
        jdbc.sql("update dispatch set " + assignment + ", row_version = row_version + 1 where dispatch_id = :id")
                .param("value", value)
                .param("id", dispatchId)
                .update();
    }

    private RowMapper<Dispatch> mapper() {
        return (row, number) -> new Dispatch(
                row.getObject("dispatch_id", UUID.class),
                row.getObject("letter_id", UUID.class),
                row.getInt("version"),
                row.getString("content_hash"),
                Arrays.stream(row.getString("houses").split(","))
                        .map(House::valueOf)
                        .toList(),
                json.readValue(row.getString("agreements"), new TypeReference<List<Agreement>>() {}),
                DispatchState.valueOf(row.getString("state")),
                json.readValue(row.getString("findings"), new TypeReference<List<Finding>>() {}),
                instant(row.getObject("deadline", OffsetDateTime.class)),
                row.getInt("deadline_plan"),
                instant(row.getObject("earliest", OffsetDateTime.class)),
                row.getObject("signed_off_at", OffsetDateTime.class).toInstant(),
                row.getString("council_confirmed_by"),
                row.getString("memo_exception"),
                row.getObject("block_task_id", UUID.class),
                row.getObject("release_task_id", UUID.class),
                row.getObject("released_by", UUID.class),
                instant(row.getObject("released_at", OffsetDateTime.class)),
                instant(row.getObject("undo_until", OffsetDateTime.class)),
                row.getString("late_cause"),
                row.getString("reason"),
                instant(row.getObject("paused_at", OffsetDateTime.class)),
                row.getObject("confirm_task_id", UUID.class),
                row.getLong("row_version"));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
