package nl.topdossier.engine;

import io.camunda.client.CamundaClient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What failed in this service's processes, and trying it again. */
public class Incidents {

    private final JdbcClient jdbc;
    private final CamundaClient client;
    private final String engineId;

    Incidents(JdbcClient jdbc, CamundaClient client, String engineId) {
        this.jdbc = jdbc;
        this.client = client;
        this.engineId = engineId;
    }

    /** The open incidents in the present engine, oldest first, with the letter and process they hold up. */
    public List<Incident> open() {
        return jdbc.sql("""
                        select i.incident_key, i.process_id, i.element_id, i.error_type, i.message, i.job_key, i.created_at,
                            p.business_key, p.letter_id
                        from incident i
                        left join process_instance p on p.engine_id = i.engine_id and p.instance_key = i.instance_key
                        where i.engine_id = :engineId and i.resolved_at is null order by i.created_at
                        """).param("engineId", engineId).query(Incident.class).list();
    }

    /** Tries again what failed. False if there is no such open incident. */
    public boolean retry(long incidentKey) {
        Incident incident = open().stream()
                .filter(open -> open.incidentKey() == incidentKey)
                .findFirst()
                .orElse(null);
        if (incident == null) {
            return false;
        }
        Long jobKey = incident.jobKey();
        if (jobKey != null && jobKey > 0) {
            client.newUpdateRetriesCommand(jobKey).retries(3).send().join();
        }
        client.newResolveIncidentCommand(incidentKey).send().join();
        return true;
    }

    /** Something that failed: where in which process, since when, and of what kind. */
    public record Incident(
            long incidentKey,
            String processId,
            String elementId,
            String errorType,
            @Nullable String message,
            @Nullable Long jobKey,
            Instant createdAt,
            @Nullable UUID businessKey,
            @Nullable UUID letterId) {}
}
