package nl.topdossier.portal.book;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.contracts.task.ProcessRegistered;
import nl.topdossier.engine.EngineRecord;
import nl.topdossier.engine.EngineRecordHandler;
import nl.topdossier.portal.live.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the tokens of each letter's processes are: services tell which instance is whose, the engine what it does. */
@Repository
public class ProcessBook implements EngineRecordHandler {

    private static final Set<String> OURS = Set.of("draft-letter", "collect-sign-offs", "dispatch-letter");
    private static final Set<String> CONTAINERS = Set.of("PROCESS", "SEQUENCE_FLOW", "MULTI_INSTANCE_BODY");

    private final JdbcClient jdbc;
    private final Changes changes;

    ProcessBook(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    void registered(String service, ProcessRegistered fact) {
        jdbc.sql("""
                        insert into process_row (process_id, business_key, letter_id, service, engine_id, instance_key)
                        values (:processId, :businessKey, :letterId, :service, :engineId, :instanceKey) on conflict do nothing
                        """)
                .param("processId", fact.processId())
                .param("businessKey", fact.businessKey())
                .param("letterId", fact.letterId())
                .param("service", service)
                .param("engineId", fact.engineId())
                .param("instanceKey", fact.instanceKey())
                .update();
        changes.afterCommit(Change.ofLetter(fact.letterId()));
    }

    @Override
    public void on(List<EngineRecord> records) {
        for (EngineRecord happened : records) {
            String processId = happened.bpmnProcessId();
            if (happened.valueType().equals("PROCESS_INSTANCE") && processId != null && OURS.contains(processId)) {
                follow(happened);
            }
        }
    }

    private void follow(EngineRecord happened) {
        String type = String.valueOf(happened.bpmnElementType());
        if (CONTAINERS.contains(type)) {
            return;
        }
        switch (happened.intent()) {
            case "ELEMENT_ACTIVATED" -> enter(happened, type);
            case "ELEMENT_COMPLETED" -> leave(happened, "COMPLETED");
            case "ELEMENT_TERMINATED" -> leave(happened, "TERMINATED");
            default -> {}
        }
    }

    private void enter(EngineRecord happened, String type) {
        jdbc.sql("""
                        insert into element_row (engine_id, element_key, instance_key, element_id, element_type, state, since)
                        values (:engineId, :key, :instanceKey, :elementId, :type, 'ACTIVE', :at) on conflict do nothing
                        """)
                .param("engineId", happened.engineId())
                .param("key", happened.key())
                .param("instanceKey", happened.processInstanceKey())
                .param("elementId", happened.elementId())
                .param("type", type)
                .param("at", Timestamp.from(Instant.ofEpochMilli(happened.timestamp())))
                .update();
    }

    private void leave(EngineRecord happened, String state) {
        jdbc.sql("""
                        update element_row set state = :state, since = :at
                        where engine_id = :engineId and element_key = :key and state = 'ACTIVE'
                        """)
                .param("state", state)
                .param("at", Timestamp.from(Instant.ofEpochMilli(happened.timestamp())))
                .param("engineId", happened.engineId())
                .param("key", happened.key())
                .update();
    }

    /** The process instances of a letter, in the order in which they were registered. */
    public List<BookedProcess> ofLetter(UUID letterId) {
        return jdbc.sql("""
                        select process_id, business_key, service, engine_id, instance_key from process_row
                        where letter_id = :letterId order by instance_key
                        """)
                .param("letterId", letterId)
                .query(BookedProcess.class)
                .list();
    }

    /** Every element that a token of this instance was at, with its present or last state. */
    public List<BookedElement> elements(BookedProcess process) {
        return jdbc.sql("""
                        select element_id, element_type, state, since from element_row
                        where engine_id = :engineId and instance_key = :instanceKey order by element_key
                        """)
                .param("engineId", process.engineId())
                .param("instanceKey", process.instanceKey())
                .query(BookedElement.class)
                .list();
    }

    /** One instance in the engine. */
    public record BookedProcess(
            String processId, UUID businessKey, String service, String engineId, long instanceKey) {}

    /** One visit of a token to an element; the state is ACTIVE, COMPLETED or TERMINATED. */
    public record BookedElement(String elementId, String elementType, String state, Instant since) {}
}
