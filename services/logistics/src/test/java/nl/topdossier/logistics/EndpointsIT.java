package nl.topdossier.logistics;

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
class EndpointsIT extends LogisticsStack {

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
    private static final Set<String> COORDINATOR = Set.of(Roles.COORDINATOR);
    private static final Set<String> REPAIR = Set.of(Roles.COORDINATOR, Roles.SERVICE);

    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("GET /v1/summits", EVERYBODY),
            Map.entry("POST /v1/summits", COORDINATOR),
            Map.entry("GET /v1/summits/{summitId}", EVERYBODY),
            Map.entry("PUT /v1/summits/{summitId}", COORDINATOR),
            Map.entry("POST /v1/summits/{summitId}/preview", COORDINATOR),
            Map.entry("POST /v1/summits/{summitId}/date-changes/preview", COORDINATOR),
            Map.entry("POST /v1/summits/{summitId}/date-changes", COORDINATOR),
            Map.entry("POST /v1/summits/{summitId}/cancellation", COORDINATOR),
            Map.entry("GET /v1/summits/{summitId}/timetable", EVERYBODY),
            Map.entry("GET /v1/summits/{summitId}/letter-plan", EVERYBODY),
            Map.entry(
                    "PUT /v1/summits/{summitId}/timetable/letters/{kind}/deviation",
                    Set.of(Roles.COORDINATOR, Roles.PARLIAMENTARY_DESK)),
            Map.entry("POST /v1/summits/{summitId}/reviews/{taskId}", COORDINATOR),
            Map.entry("POST /v1/summits/{summitId}/evaluations/{taskId}", COORDINATOR),
            Map.entry("POST /v1/summits/{summitId}/corrections/{taskId}", Set.of(Roles.PARLIAMENTARY_DESK)),
            Map.entry("GET /v1/process-instances", REPAIR),
            Map.entry("POST /v1/process-instances/{processId}/{businessKey}/restart", REPAIR),
            Map.entry("GET /v1/incidents", REPAIR),
            Map.entry("POST /v1/incidents/{incidentKey}/retry", REPAIR),
            Map.entry("GET /v1/stuck-commands", REPAIR),
            Map.entry("GET /v1/unprocessed-messages", REPAIR),
            Map.entry("POST /v1/unprocessed-messages/{eventId}/replay", REPAIR),
            // Whose work it is decides; work that is not there is not found.
            Map.entry("GET /v1/work-templates", EVERYBODY),
            Map.entry("GET /v1/summits/{summitId}/work", EVERYBODY),
            Map.entry("GET /v1/plan", EVERYBODY),
            Map.entry("GET /v1/plan/letters", EVERYBODY),
            Map.entry("GET /v1/summits/{summitId}/work-proposals", EVERYBODY),
            Map.entry("GET /v1/summits/{summitId}/work-notices", EVERYBODY),
            Map.entry("GET /v1/work-tasks/{workTaskId}", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/start", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/results/{position}/delivery", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/completion", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/assignment", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/return", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/comments", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/links", EVERYBODY),
            Map.entry("DELETE /v1/work-tasks/{workTaskId}/comments/{commentId}", EVERYBODY),
            Map.entry("DELETE /v1/work-tasks/{workTaskId}/links/{linkId}", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/moves/preview", EVERYBODY),
            Map.entry("POST /v1/work-tasks/{workTaskId}/moves", EVERYBODY),
            Map.entry("GET /v1/work-proposals/{proposalId}", EVERYBODY),
            Map.entry("POST /v1/work-proposals/{proposalId}/answers", EVERYBODY),
            Map.entry("POST /v1/work-notices/{noticeId}/acknowledgement", EVERYBODY),
            Map.entry("GET /v1/summits/{summitId}/figures", EVERYBODY),
            Map.entry("POST /v1/summits/{summitId}/figures", EVERYBODY),
            Map.entry("GET /v1/figures/{figureId}", EVERYBODY),
            Map.entry("POST /v1/figures/{figureId}/values", EVERYBODY),
            Map.entry("GET /v1/summits/{summitId}/budget", EVERYBODY),
            Map.entry("POST /v1/summits/{summitId}/budget", EVERYBODY),
            Map.entry("POST /v1/budget-lines/{budgetLineId}/amounts", EVERYBODY),
            Map.entry("GET /v1/budget-lines/endangered", EVERYBODY),
            Map.entry("POST /v1/summits/{summitId}/budget-decisions", EVERYBODY),
            Map.entry("POST /v1/summits/{summitId}/budget-decisions/{key}/moves", EVERYBODY),
            Map.entry("POST /v1/summits/{summitId}/work", Set.of(Roles.COORDINATOR)),
            Map.entry("POST /v1/summits/{summitId}/work-tasks", Set.of(Roles.COORDINATOR)),
            Map.entry("POST /v1/work-tasks/{workTaskId}/cancellation", Set.of(Roles.COORDINATOR)),
            Map.entry("POST /v1/work-tasks/{workTaskId}/needs", Set.of(Roles.COORDINATOR)),
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
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")
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
