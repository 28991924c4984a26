package nl.topdossier.engine;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.task.ProcessRegistered;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which process instances of this service should run. A process is started by a message; its first worker registers the
 * instance here, and only a registered instance goes on. Restarting cancels it and starts again where the rows say.
 */
public class Processes {

    private static final Logger log = LoggerFactory.getLogger(Processes.class);

    private final JdbcClient jdbc;
    private final EngineCommands commands;
    private final Facts facts;
    private final JsonMapper json;
    private final Clock clock;
    private final String engineId;
    private final String topic;

    Processes(
            JdbcClient jdbc,
            EngineCommands commands,
            Facts facts,
            JsonMapper json,
            Clock clock,
            String engineId,
            String service) {
        this.jdbc = jdbc;
        this.commands = commands;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
        this.engineId = engineId;
        this.topic = Topics.processes(service);
    }

    /** Starts the process that begins with this message; starting it a second time changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String processId, UUID businessKey, UUID letterId, String messageName, Map<String, ?> variables) {
        int inserted = jdbc.sql("""
                        insert into process_instance (process_id, business_key, letter_id, message_name, variables, started_at)
                        values (:processId, :businessKey, :letterId, :messageName, :variables, :now)
                        on conflict do nothing
                        """)
                .param("processId", processId)
                .param("businessKey", businessKey)
                .param("letterId", letterId)
                .param("messageName", messageName)
                .param("variables", json.writeValueAsString(variables))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 1) {
            commands.publishMessage(messageName, businessKey, variables);
        }
    }

    /**
     * Registers the instance that runs in the engine; called while the row that it is about is locked, before its route is
     * read. What was asked of the engine before is in that route and is not asked again. False when the process is over, or
     * another instance is registered: then this one has to end without doing anything.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean register(String processId, UUID businessKey, long instanceKey) {
        boolean first = note(processId, businessKey, instanceKey, "instance_key is null");
        boolean again = !first
                && note(processId, businessKey, instanceKey, "instance_key = :instanceKey and engine_id = :engineId");
        if (first) {
            commands.settleBeforeRegistration(businessKey);
        }
        if (first || again) {
            facts.tell(
                    topic,
                    new ProcessRegistered(
                            letterOf(processId, businessKey), processId, businessKey, engineId, instanceKey));
        } else {
            log.info("An instance of {} for {} ends at once: it is not the registered one", processId, businessKey);
            forgetIfNeverRegistered(processId, businessKey);
        }
        return first || again;
    }

    private boolean note(String processId, UUID businessKey, long instanceKey, String condition) {
        return jdbc.sql("""
                        update process_instance set engine_id = :engineId, instance_key = :instanceKey, registered_at = :now
                        where process_id = :processId and business_key = :businessKey and ended_at is null and\s""" + condition)
                        .param("engineId", engineId)
                        .param("instanceKey", instanceKey)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("processId", processId)
                        .param("businessKey", businessKey)
                        .update()
                == 1;
    }

    /** A process that was over before its instance registered will not follow what was meant for it. */
    private void forgetIfNeverRegistered(String processId, UUID businessKey) {
        long over = jdbc.sql("""
                        select count(*) from process_instance where process_id = :processId and business_key = :key
                          and ended_at is not null and instance_key is null
                        """)
                .param("processId", processId)
                .param("key", businessKey)
                .query(Long.class)
                .single();
        if (over == 1) {
            commands.forget(businessKey);
        }
    }

    private UUID letterOf(String processId, UUID businessKey) {
        return jdbc.sql("select letter_id from process_instance where process_id = :processId and business_key = :key")
                .param("processId", processId)
                .param("key", businessKey)
                .query(UUID.class)
                .single();
    }

    /** Notes that the process has nothing left to do; it is not started again after this. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(String processId, UUID businessKey) {
        jdbc.sql("""
                        update process_instance set ended_at = :now
                        where process_id = :processId and business_key = :businessKey and ended_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("processId", processId)
                .param("businessKey", businessKey)
                .update();
    }

    /** Cancels the instance in the engine, if there is one, and starts again where the rows say. False if it is over. */
    @Transactional
    public boolean restart(String processId, UUID businessKey) {
        Instance instance = jdbc.sql("""
                        select * from process_instance
                        where process_id = :processId and business_key = :businessKey and ended_at is null for update
                        """)
                .param("processId", processId)
                .param("businessKey", businessKey)
                .query(Instance.class)
                .optional()
                .orElse(null);
        if (instance == null) {
            return false;
        }
        commands.forget(businessKey);
        Long instanceKey = instance.instanceKey();
        if (instanceKey != null && engineId.equals(instance.engineId())) {
            commands.cancelInstance(businessKey, engineId, instanceKey);
        }
        jdbc.sql("""
                        update process_instance set engine_id = null, instance_key = null, registered_at = null, engine_ended_at = null
                        where process_id = :processId and business_key = :businessKey
                        """)
                .param("processId", processId)
                .param("businessKey", businessKey)
                .update();
        jdbc.sql("""
                        update task set engine_id = null, engine_key = null, engine_state = null
                        where process_id = :processId and business_key = :businessKey and closed_at is null
                        """)
                .param("processId", processId)
                .param("businessKey", businessKey)
                .update();
        commands.publishMessage(instance.messageName(), businessKey, VariablesJson.read(instance.variables()));
        return true;
    }

    /**
     * Restarts every process that should run but is known to another engine than the present one, or to none although its
     * start was seen. What was still asked of another engine for a process that is over is not needed any more.
     */
    @Transactional
    public int restartAllOfAnotherEngine() {
        commands.settleOverInAnotherEngine(engineId);
        List<Instance> lost =
                jdbc.sql("""
                        select * from process_instance p where ended_at is null and (engine_id <> :engineId
                            or engine_id is null and not exists (select 1 from engine_command c where c.done_at is null
                                and c.business_key = p.business_key and c.name = p.message_name))
                        """).param("engineId", engineId).query(Instance.class).list();
        lost.forEach(instance -> restart(instance.processId(), instance.businessKey()));
        return lost.size();
    }

    /** The instances of a letter in this service, oldest first. */
    public List<Instance> ofLetter(UUID letterId) {
        return jdbc.sql("select * from process_instance where letter_id = :letterId order by started_at")
                .param("letterId", letterId)
                .query(Instance.class)
                .list();
    }

    /** A process that should run (or has ended) and the engine's instance of it, as far as it is registered. */
    public record Instance(
            String processId,
            UUID businessKey,
            UUID letterId,
            String messageName,
            String variables,
            @Nullable String engineId,
            @Nullable Long instanceKey,
            java.time.Instant startedAt,
            java.time.@Nullable Instant registeredAt,
            java.time.@Nullable Instant engineEndedAt,
            java.time.@Nullable Instant endedAt) {}
}
