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
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the tokens are of the processes of each letter, summit and piece of work: services tell which instance is whose, the engine what it does. */
@Repository
public class ProcessBook implements EngineRecordHandler {

    private static final Set<String> OURS =
            Set.of("draft-letter", "collect-sign-offs", "dispatch-letter", "prepare-summit", "do-work-task");
    private static final Set<String> CONTAINERS = Set.of("PROCESS", "SEQUENCE_FLOW", "MULTI_INSTANCE_BODY");

    private static final String ENTER = """
            insert into element_row (engine_id, element_key, instance_key, element_id, element_type, state, since)
            values (:engineId, :key, :instanceKey, :elementId, :type, :state, :at) on conflict do nothing
            """;

    private static final String LEAVE = """
            update element_row set state = :state, since = :at
            where engine_id = :engineId and element_key = :key and state = 'ACTIVE'
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Changes changes;

    ProcessBook(JdbcClient jdbc, NamedParameterJdbcOperations batches, Changes changes) {
        this.jdbc = jdbc;
        this.batches = batches;
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
    public boolean follows(String processId) {
        return OURS.contains(processId);
    }

    @Override
    public void on(List<EngineRecord> records) {
        List<EngineRecord> elements =
                records.stream().filter(ProcessBook::isElement).toList();
        all(ENTER, elements, "ELEMENT_ACTIVATED", "ACTIVE");
        all(LEAVE, elements, "ELEMENT_COMPLETED", "COMPLETED");
        all(LEAVE, elements, "ELEMENT_TERMINATED", "TERMINATED");
    }

    private static boolean isElement(EngineRecord happened) {
        String processId = happened.bpmnProcessId();
        return happened.valueType().equals("PROCESS_INSTANCE")
                && processId != null
                && OURS.contains(processId)
                && !CONTAINERS.contains(String.valueOf(happened.bpmnElementType()));
    }

    /** In one go: an element is entered before it is left, and left once. */
    private void all(String sql, List<EngineRecord> elements, String intent, String state) {
        SqlParameterSource[] rows = elements.stream()
                .filter(happened -> happened.intent().equals(intent))
                .map(happened -> row(happened, state))
                .toArray(SqlParameterSource[]::new);
        if (rows.length > 0) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static SqlParameterSource row(EngineRecord happened, String state) {
        return new MapSqlParameterSource("engineId", happened.engineId())
                .addValue("key", happened.key())
                .addValue("instanceKey", happened.processInstanceKey())
                .addValue("elementId", happened.elementId())
                .addValue("type", String.valueOf(happened.bpmnElementType()))
                .addValue("state", state)
                .addValue("at", Timestamp.from(Instant.ofEpochMilli(happened.timestamp())));
    }

    /** The process instances of a letter, a summit or a piece of work, in the order in which they were registered. */
    public List<BookedProcess> of(UUID subjectId) {
        return jdbc.sql("""
                        select process_id, business_key, service, engine_id, instance_key from process_row
                        where letter_id = :subjectId order by instance_key
                        """)
                .param("subjectId", subjectId)
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
