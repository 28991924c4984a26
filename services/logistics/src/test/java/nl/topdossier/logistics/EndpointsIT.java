package nl.topdossier.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
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
            Map.entry("POST /v1/summits/{summitId}/work", Set.of(Roles.COORDINATOR)),
            Map.entry("POST /v1/summits/{summitId}/work-tasks", Set.of(Roles.COORDINATOR)),
            Map.entry("POST /v1/work-tasks/{workTaskId}/needs", Set.of(Roles.COORDINATOR)),
            // A task that is not one's own does not exist.
            Map.entry("PUT /v1/tasks/{taskId}/claim", EVERYBODY),
            Map.entry("DELETE /v1/tasks/{taskId}/claim", EVERYBODY));

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @Test
    void listsEveryEndpoint() {
        Set<String> found = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(endpoint -> endpoint.contains(" /v1/") && !endpoint.contains("/v1/openapi"))
                .collect(Collectors.toSet());

        assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(MAY.keySet()));
    }

    @Test
    void letsInOnlyWhoMay() throws Exception {
        for (Map.Entry<String, Set<String>> endpoint : MAY.entrySet()) {
            for (String role : EVERYBODY) {
                int status = call(endpoint.getKey(), role);
                boolean mayIn = endpoint.getValue().contains(role);
                assertThat(status == 403)
                        .as("%s by %s: %d", endpoint.getKey(), role, status)
                        .isNotEqualTo(mayIn);
                assertThat(status).as("%s by %s", endpoint.getKey(), role).isLessThan(500);
            }
        }
    }

    @Test
    void letsNobodyInWithoutToken() throws Exception {
        for (String endpoint : MAY.keySet()) {
            String[] parts = endpoint.split(" ");
            int status = rest.perform(request(HttpMethod.valueOf(parts[0]), filled(parts[1])))
                    .andReturn()
                    .getResponse()
                    .getStatus();

            assertThat(status).as(endpoint).isEqualTo(401);
        }
    }

    private int call(String endpoint, String role) throws Exception {
        String[] parts = endpoint.split(" ");
        return rest.perform(request(HttpMethod.valueOf(parts[0]), filled(parts[1]))
                        .param("letterId", Ids.next().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(as(role)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String filled(String path) {
        String id = Ids.next().toString();
        return Stream.of(
                        "summitId",
                        "letterId",
                        "taskId",
                        "eventId",
                        "businessKey",
                        "processId",
                        "workTaskId",
                        "proposalId",
                        "noticeId",
                        "figureId",
                        "budgetLineId")
                .reduce(path, (filled, name) -> filled.replace("{" + name + "}", id), String::concat)
                .replace("{kind}", "REPORT")
                .replace("{position}", "1")
                .replace("{incidentKey}", "1");
    }
}
