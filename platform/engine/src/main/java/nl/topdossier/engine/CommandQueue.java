package nl.topdossier.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored commands: which may be sent, which were sent, which effects were seen. */
class CommandQueue {

    /** An effect that was not seen after this time is asked for again. */
    static final Duration UNSEEN = Duration.ofSeconds(20);

    /** After this many attempts the coordinator sees it. */
    static final int TRIES = 5;

    /** A completion that waits longer than this for the engine to make its task is shown to the coordinator. */
    static final Duration LONG_HELD = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String engineId;

    CommandQueue(JdbcClient jdbc, Clock clock, String engineId) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.engineId = engineId;
    }

    /**
     * Per business key the oldest command that is not sent. A completion whose task the engine has not made holds nobody
     * up: the engine keeps messages until it waits for them, and other tasks do not depend on this one.
     */
    List<Command> sendable(int most) {
        return jdbc.sql("""
                        select c.id, c.command_id, c.business_key, c.kind, c.name, c.correlation_key, c.task_id,
                            coalesce(c.task_key, c.engine_key) engine_key, c.variables, c.traceparent, c.attempts
                        from (select distinct on (c.business_key) c.*, t.engine_key task_key from engine_command c
                              left join task t on t.task_id = c.task_id and t.engine_id = :engineId
                              where c.done_at is null and c.sent_at is null
                                and (c.kind <> 'COMPLETE_TASK' or t.engine_key is not null)
                              order by c.business_key, c.id) c
                        where c.next_attempt_at is null or c.next_attempt_at <= :now
                        order by c.id limit :most
                        """)
                .param("engineId", engineId)
                .param("now", now())
                .param("most", most)
                .query(Command.class)
                .list();
    }

    void sent(Command command, @Nullable Long messageKey) {
        jdbc.sql("""
                        update engine_command set sent_at = :now, attempts = attempts + 1, message_key = :messageKey,
                            failure = null, next_attempt_at = :unseen where id = :id
                        """)
                .param("now", now())
                .param("unseen", at(clock.instant().plus(UNSEEN)))
                .param("messageKey", messageKey)
                .param("id", command.id())
                .update();
    }

    void done(long id) {
        jdbc.sql("update engine_command set done_at = :now, stuck_at = null where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    void failed(Command command, String failure, boolean countsAsAttempt) {
        int attempts = command.attempts() + (countsAsAttempt ? 1 : 0);
        Duration pause = Duration.ofMillis(countsAsAttempt ? 500L << Math.min(attempts, 6) : 250);
        jdbc.sql("""
                        update engine_command set attempts = :attempts, failure = :failure, next_attempt_at = :next,
                            stuck_at = case when :attempts >= :tries then coalesce(stuck_at, :now) else stuck_at end
                        where id = :id
                        """)
                .param("attempts", attempts)
                .param("failure", failure)
                .param("next", at(clock.instant().plus(pause)))
                .param("tries", TRIES)
                .param("now", now())
                .param("id", command.id())
                .update();
    }

    /** Makes sent commands whose effect was not seen in time sendable again. */
    void resendUnseen() {
        jdbc.sql("""
                        update engine_command set sent_at = null,
                            stuck_at = case when attempts >= :tries then coalesce(stuck_at, :now) else stuck_at end
                        where done_at is null and sent_at is not null and next_attempt_at <= :now
                        """).param("tries", TRIES).param("now", now()).update();
    }

    /** What was meant for a task or an instance that the engine has ended needs no effect any more. */
    void settleWhatIsOver() {
        jdbc.sql("""
                        update engine_command c set done_at = :now, stuck_at = null where c.done_at is null and (
                            exists (select 1 from task t where t.task_id = c.task_id and t.engine_state in ('COMPLETED', 'CANCELED'))
                            or exists (select 1 from process_instance p
                                where p.business_key = c.business_key and p.engine_ended_at > c.created_at))
                        """).param("now", now()).update();
    }

    /**
     * Shows completions whose task the engine owes for too long. What was decided before the instance last registered is
     * none of them: its route took that in.
     */
    void showLongHeld() {
        jdbc.sql("""
                        update engine_command c set stuck_at = :now
                        where c.kind = 'COMPLETE_TASK' and c.done_at is null and c.sent_at is null and c.stuck_at is null
                          and c.created_at < :longAgo
                          and not exists (select 1 from task t
                              where t.task_id = c.task_id and t.engine_id = :engineId and t.engine_key is not null)
                          and exists (select 1 from process_instance p
                              where p.business_key = c.business_key and p.registered_at < c.created_at)
                        """)
                .param("now", now())
                .param("longAgo", at(clock.instant().minus(LONG_HELD)))
                .param("engineId", engineId)
                .update();
    }

    /** A start that is still to be sent is not what was seen: that was the start of the instance before a restart. */
    void messageSeen(String name, String correlationKey, long messageKey) {
        jdbc.sql("""
                        update engine_command set done_at = :now, stuck_at = null where id = (
                            select id from engine_command c where name = :name and correlation_key = :correlationKey
                              and done_at is null and (message_key is null or message_key = :messageKey)
                              and (sent_at is not null or not exists (select 1 from process_instance p
                                where p.business_key = c.business_key and p.message_name = c.name and p.instance_key is null))
                            order by id limit 1)
                        """)
                .param("now", now())
                .param("name", name)
                .param("correlationKey", correlationKey)
                .param("messageKey", messageKey)
                .update();
    }

    void taskSeen(UUID taskId) {
        jdbc.sql(
                        "update engine_command set done_at = :now, stuck_at = null where task_id = :taskId and done_at is null")
                .param("now", now())
                .param("taskId", taskId)
                .update();
    }

    private java.time.OffsetDateTime now() {
        return at(clock.instant());
    }

    private static java.time.OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
