package nl.topdossier.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.testsupport.EndpointTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may use which endpoint; an endpoint that is not listed here fails the test. */
class EndpointsIT extends RecordsStack {

    private static final Set<String> EVERYBODY = Set.of(
            Roles.DRAFTER,
            Roles.OFFICIAL,
            Roles.MINISTER,
            Roles.PRIVATE_OFFICE,
            Roles.PARLIAMENTARY_DESK,
            Roles.COORDINATOR,
            Roles.OPENNESS,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR,
            Roles.SERVICE,
            Roles.HOUSE);
    private static final Set<String> REPAIR = Set.of(Roles.COORDINATOR, Roles.SERVICE);
    private static final Set<String> ROOTS = Set.of(Roles.AUDITOR, Roles.ADMINISTRATOR);

    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry(
                    "GET /v1/letters/{letterId}/audit",
                    Set.of(Roles.AUDITOR, Roles.COORDINATOR, Roles.PARLIAMENTARY_DESK)),
            Map.entry("GET /v1/audit/verification", Set.of(Roles.AUDITOR, Roles.COORDINATOR, Roles.ADMINISTRATOR)),
            Map.entry("GET /v1/audit/export", Set.of(Roles.AUDITOR)),
            Map.entry("GET /v1/audit/roots", ROOTS),
            Map.entry("POST /v1/audit/roots", ROOTS),
            // Whoever may not see the letter hears that it does not exist.
            Map.entry("GET /v1/letters/{letterId}/files", EVERYBODY),
            Map.entry("GET /v1/files/{sha256}", EVERYBODY),
            Map.entry(
                    "GET /v1/filings",
                    Set.of(Roles.COORDINATOR, Roles.PARLIAMENTARY_DESK, Roles.OPENNESS, Roles.AUDITOR)),
            Map.entry("GET /v1/process-instances", REPAIR),
            Map.entry("POST /v1/process-instances/{processId}/{businessKey}/restart", REPAIR),
            Map.entry("GET /v1/incidents", REPAIR),
            Map.entry("POST /v1/incidents/{incidentKey}/retry", REPAIR),
            Map.entry("GET /v1/stuck-commands", REPAIR),
            Map.entry("GET /v1/unprocessed-messages", REPAIR),
            Map.entry("POST /v1/unprocessed-messages/{eventId}/replay", REPAIR),
            // A task that is not one's own does not exist.
            Map.entry("PUT /v1/tasks/{taskId}/claim", EVERYBODY),
            Map.entry("DELETE /v1/tasks/{taskId}/claim", EVERYBODY));

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void listsEveryEndpoint() {
        table().isComplete(mappings);
    }

    @Test
    void letsInOnlyWhoMay() {
        table().holdsFor(
                        EVERYBODY,
                        (asked, role) ->
                                asked.param("letterId", Ids.next().toString()).with(as(role)));
    }

    @Test
    void letsNobodyInWithoutToken() {
        table().isClosedWithoutToken();
    }

    private EndpointTable table() {
        return new EndpointTable(rest, MAY);
    }
}
