package nl.topdossier.commitments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.testsupport.EndpointTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may use which endpoint; an endpoint that is not listed here fails the test. */
class EndpointsIT extends CommitmentsStack {

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

    private static final Set<String> READS = Set.of(
            Roles.DRAFTER,
            Roles.OFFICIAL,
            Roles.MINISTER,
            Roles.PRIVATE_OFFICE,
            Roles.PARLIAMENTARY_DESK,
            Roles.COORDINATOR,
            Roles.OPENNESS,
            Roles.AUDITOR,
            Roles.ADMINISTRATOR,
            Roles.SERVICE);
    private static final Set<String> WRITES = Set.of(Roles.PARLIAMENTARY_DESK, Roles.COORDINATOR);

    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("GET /v1/items", READS),
            Map.entry("POST /v1/items", WRITES),
            Map.entry("GET /v1/items/{itemId}", READS),
            Map.entry("PUT /v1/items/{itemId}", WRITES),
            Map.entry("GET /v1/items/{itemId}/history", READS),
            Map.entry("PUT /v1/items/{itemId}/our-status", WRITES),
            Map.entry("PUT /v1/items/{itemId}/house-status", WRITES),
            Map.entry("GET /v1/items/{itemId}/links", READS),
            Map.entry("PUT /v1/items/{itemId}/links/{letterId}", WRITES),
            Map.entry("DELETE /v1/items/{itemId}/links/{letterId}", WRITES),
            Map.entry("POST /v1/items/{itemId}/discharge", WRITES),
            Map.entry("GET /v1/letters/{letterId}/linked-items", Set.of(Roles.PARLIAMENTARY_DESK, Roles.SERVICE)),
            Map.entry("POST /v1/imports", WRITES),
            Map.entry("GET /v1/expiries", READS),
            Map.entry("GET /v1/overviews/half-year", READS),
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
                        (asked, role) -> asked.param("letterId", Ids.next().toString())
                                .param("house", "TWEEDE_KAMER")
                                .param("year", "2025")
                                .param("half", "1")
                                .param("form", "CSV")
                                .header("If-Match", "\"1\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"status\": \"OPEN\"}")
                                .with(as(role)));
    }

    @Test
    void letsNobodyInWithoutToken() {
        table().isClosedWithoutToken();
    }

    private EndpointTable table() {
        return new EndpointTable(rest, MAY);
    }
}
