package nl.topdossier.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.messaging.Ids;
import nl.topdossier.messaging.Trace;
import nl.topdossier.messaging.Wake;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores commands for the engine in the transaction of the change that causes them. Those of one business key (the
 * smallest thing that a process instance is about) are sent in order, and again until their effect was seen.
 */
public class EngineCommands {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    EngineCommands(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Continues the process instance that waits for this message with its business key as correlation key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishMessage(String name, UUID businessKey, Map<String, ?> variables) {
        publishMessage(name, businessKey, businessKey, variables);
    }

    /** The same for a message whose correlation key is a part of what the instance is about, for instance a hand-over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishMessage(String name, UUID businessKey, UUID correlationKey, Map<String, ?> variables) {
        store(CommandKind.PUBLISH_MESSAGE, businessKey, name, correlationKey, null, null, null, variables);
    }

    /** Takes back a message that nobody waits for any more, so that its missing effect is not taken for trouble. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawAll(String name, UUID businessKey) {
        jdbc.sql("""
                        update engine_command set done_at = :now, stuck_at = null
                        where name = :name and business_key = :businessKey and done_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", name)
                .param("businessKey", businessKey)
                .update();
    }

    void completeTask(UUID taskId, UUID businessKey, Map<String, ?> variables) {
        store(CommandKind.COMPLETE_TASK, businessKey, null, null, taskId, null, null, variables);
    }

    void cancelInstance(UUID businessKey, String engineId, long instanceKey) {
        store(CommandKind.CANCEL_INSTANCE, businessKey, null, null, null, engineId, instanceKey, Map.of());
    }

    /** Settles what was asked before the instance registered: its route starts from the rows, which know that already. */
    void settleBeforeRegistration(UUID businessKey) {
        jdbc.sql("""
                        update engine_command set done_at = :now, stuck_at = null
                        where business_key = :key and kind <> 'CANCEL_INSTANCE' and done_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", businessKey)
                .update();
    }

    /** Settles what was asked for processes that are over and that the engine with this id does not know. */
    void settleOverInAnotherEngine(String engineId) {
        jdbc.sql("""
                        update engine_command c set done_at = :now, stuck_at = null where c.done_at is null and exists (
                            select 1 from process_instance p where p.business_key = c.business_key
                                and p.ended_at is not null and p.engine_id is distinct from :engineId)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("engineId", engineId)
                .update();
    }

    /** Throws away what was not seen yet: the engine's instance of this key is about to be replaced. */
    void forget(UUID businessKey) {
        jdbc.sql("delete from engine_command where business_key = :key and done_at is null")
                .param("key", businessKey)
                .update();
    }

    private void store(
            CommandKind kind,
            UUID businessKey,
            @Nullable String name,
            @Nullable UUID correlationKey,
            @Nullable UUID taskId,
            @Nullable String engineId,
            @Nullable Long engineKey,
            Map<String, ?> variables) {
        jdbc.sql("""
                        insert into engine_command (command_id, business_key, kind, name, correlation_key, task_id,
                            engine_id, engine_key, variables, traceparent, created_at)
                        values (:id, :businessKey, :kind, :name, :correlationKey, :taskId,
                            :engineId, :engineKey, :variables, :traceparent, :now)
                        """)
                .param("id", Ids.next())
                .param("businessKey", businessKey)
                .param("kind", kind.name())
                .param("name", name)
                .param("correlationKey", correlationKey == null ? null : correlationKey.toString())
                .param("taskId", taskId)
                .param("engineId", engineId)
                .param("engineKey", engineKey)
                .param("variables", json.writeValueAsString(variables))
                .param("traceparent", Trace.current().traceparent())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        Wake.onCommit(jdbc, Wake.COMMANDS);
    }
}
