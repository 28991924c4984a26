package nl.topdossier.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.messaging.Wake;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what the engine knows beside what we know: keys of user tasks, seen effects of commands, ended instances,
 * incidents. Everything is set, never counted, so that a repetition changes nothing.
 */
class EngineLink implements EngineRecordHandler {

    private final JdbcClient jdbc;
    private final CommandQueue queue;
    private final Clock clock;
    private final String engineId;
    private final Set<String> processIds;

    EngineLink(JdbcClient jdbc, CommandQueue queue, Clock clock, String engineId, Set<String> processIds) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.clock = clock;
        this.engineId = engineId;
        this.processIds = processIds;
    }

    @Override
    public boolean follows(String processId) {
        return processIds.contains(processId);
    }

    @Override
    public void on(List<EngineRecord> records) {
        for (EngineRecord happened : records) {
            String processId = happened.bpmnProcessId();
            // What an engine that was replaced still had to tell is of no use any more.
            if (processId != null && follows(processId) && engineId.equals(happened.engineId())) {
                follow(happened, processId);
            }
        }
    }

    private void follow(EngineRecord happened, String processId) {
        switch (happened.valueType()) {
            case "USER_TASK" -> followTask(happened);
            case "PROCESS_MESSAGE_SUBSCRIPTION", "MESSAGE_START_EVENT_SUBSCRIPTION" -> followMessage(happened);
            case "PROCESS_INSTANCE" -> followInstance(happened);
            case "INCIDENT" -> followIncident(happened, processId);
            default -> {}
        }
    }

    private void followTask(EngineRecord happened) {
        UUID taskId = uuid(happened.taskReference());
        if (taskId == null) {
            return;
        }
        switch (happened.intent()) {
            case "CREATED" -> created(happened, taskId);
            case "COMPLETED", "CANCELED" -> ended(happened, taskId);
            default -> {}
        }
    }

    /** Only of the registered instance: a restarted one may still tell of the task that it made and of its end. */
    private void created(EngineRecord happened, UUID taskId) {
        int linked = jdbc.sql("""
                        update task t set engine_id = :engineId, engine_key = :key, engine_state = 'CREATED'
                        where task_id = :taskId and (engine_id is distinct from :engineId or engine_key is null or engine_key < :key)
                          and exists (select 1 from process_instance p where p.process_id = t.process_id
                            and p.business_key = t.business_key and p.engine_id = :engineId and p.instance_key = :instanceKey)
                        """)
                .param("engineId", happened.engineId())
                .param("key", happened.key())
                .param("instanceKey", happened.processInstanceKey())
                .param("taskId", taskId)
                .update();
        if (linked == 1) {
            Wake.onCommit(jdbc, Wake.COMMANDS);
        }
    }

    private void ended(EngineRecord happened, UUID taskId) {
        int ended = jdbc.sql("""
                        update task set engine_state = :state where task_id = :taskId and engine_id = :engineId and engine_key = :key
                        """)
                .param("state", happened.intent())
                .param("taskId", taskId)
                .param("engineId", happened.engineId())
                .param("key", happened.key())
                .update();
        if (ended == 1) {
            queue.taskSeen(taskId);
        }
    }

    private void followMessage(EngineRecord happened) {
        String name = happened.messageName();
        String correlationKey = happened.correlationKey();
        if (happened.intent().equals("CORRELATED") && name != null && correlationKey != null) {
            queue.messageSeen(name, correlationKey, happened.messageKey());
        }
    }

    private void followInstance(EngineRecord happened) {
        boolean ended = happened.intent().equals("ELEMENT_COMPLETED")
                || happened.intent().equals("ELEMENT_TERMINATED");
        if (ended && "PROCESS".equals(happened.bpmnElementType())) {
            jdbc.sql(
                            "update process_instance set engine_ended_at = :now where engine_id = :engineId and instance_key = :key")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("engineId", happened.engineId())
                    .param("key", happened.processInstanceKey())
                    .update();
            resolveIncidentsOf(happened);
        }
    }

    private void resolveIncidentsOf(EngineRecord happened) {
        jdbc.sql("""
                        update incident set resolved_at = :now
                        where engine_id = :engineId and instance_key = :key and resolved_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("engineId", happened.engineId())
                .param("key", happened.processInstanceKey())
                .update();
    }

    private void followIncident(EngineRecord happened, String processId) {
        if (happened.intent().equals("CREATED")) {
            jdbc.sql("""
                            insert into incident (engine_id, incident_key, process_id, instance_key, element_id, error_type,
                                message, job_key, created_at)
                            values (:engineId, :key, :processId, :instanceKey, :elementId, :errorType, :message, :jobKey, :at)
                            on conflict do nothing
                            """)
                    .param("engineId", happened.engineId())
                    .param("key", happened.key())
                    .param("processId", processId)
                    .param("instanceKey", happened.processInstanceKey())
                    .param("elementId", happened.elementId())
                    .param("errorType", happened.errorType())
                    .param("message", happened.errorMessage())
                    .param("jobKey", happened.jobKey())
                    .param("at", Instant.ofEpochMilli(happened.timestamp()).atOffset(ZoneOffset.UTC))
                    .update();
        } else if (happened.intent().equals("RESOLVED")) {
            jdbc.sql("update incident set resolved_at = :now where engine_id = :engineId and incident_key = :key")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("engineId", happened.engineId())
                    .param("key", happened.key())
                    .update();
        }
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
