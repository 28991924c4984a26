package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint by every role, and by whether the person may see the letter; an endpoint outside of the table fails. */
@DispatchOnSharedStack
class EndpointTableIT {

    private static final Set<String> EVERYBODY = Set.of(
            "drafter",
            "official",
            "minister",
            "private-office",
            "parliamentary-desk",
            "coordinator",
            "openness",
            "auditor",
            "administrator",
            "service",
            "house");
    private static final Set<String> SEE_EVERY_LETTER =
            Set.of("parliamentary-desk", "coordinator", "openness", "auditor", "service");
    private static final Set<String> DESK = Set.of("parliamentary-desk");
    private static final Set<String> DESK_OR_HOUSE = Set.of("parliamentary-desk", "house");
    private static final Set<String> REPAIR = Set.of("coordinator", "service");

    /** Who gets past the door; the answer for those inside depends on the letter, for those outside it never does. */
    private static final Map<String, Set<String>> TABLE = table();

    /** Of these the answer depends on whether the person may see the letter. */
    private static final Set<String> BY_VISIBILITY = Set.of(
            "GET /v1/letters/{letterId}/dispatches",
            "GET /v1/dispatches/{dispatchId}",
            "GET /v1/dispatches/{dispatchId}/parts",
            "GET /v1/dispatches/{dispatchId}/parts/{name}");

    /** Asked for something unknown: who may ask is told that it is not there. */
    private static final Set<String> ABOUT_WHAT_IS_NOT_THERE =
            Set.of("POST /v1/incidents/{incidentKey}/retry", "POST /v1/unprocessed-messages/{eventId}/replay");

    @Autowired
    Dispatching dispatching;

    @Autowired
    OutsideWorld outside;

    @Autowired
    Visibility visibility;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("GET /v1/letters/{letterId}/dispatches", SEE_EVERY_LETTER);
        table.put("GET /v1/dispatches/{dispatchId}", SEE_EVERY_LETTER);
        table.put("GET /v1/dispatches/{dispatchId}/parts", SEE_EVERY_LETTER);
        table.put("GET /v1/dispatches/{dispatchId}/parts/{name}", SEE_EVERY_LETTER);
        table.put("POST /v1/dispatches/{dispatchId}/gate-checks", DESK);
        table.put("POST /v1/dispatches/{dispatchId}/release", DESK);
        table.put("POST /v1/dispatches/{dispatchId}/release-undo", DESK);
        table.put("POST /v1/dispatches/{dispatchId}/return", DESK);
        table.put("POST /v1/dispatches/{dispatchId}/withdrawal", DESK);
        table.put("PUT /v1/dispatches/{dispatchId}/council-confirmation", DESK);
        table.put("PUT /v1/dispatches/{dispatchId}/memo-exception", DESK);
        table.put("POST /v1/hand-overs/{handOverId}/receipts", DESK_OR_HOUSE);
        table.put("POST /v1/hand-overs/{handOverId}/number", DESK_OR_HOUSE);
        table.put("POST /v1/hand-overs/{handOverId}/repetition", DESK);
        table.put("POST /v1/hand-overs/{handOverId}/chase", DESK);
        table.put("POST /v1/hand-overs/{handOverId}/confirmation", DESK);
        table.put("GET /v1/process-instances", REPAIR);
        table.put("POST /v1/process-instances/{processId}/{businessKey}/restart", REPAIR);
        table.put("GET /v1/incidents", REPAIR);
        table.put("POST /v1/incidents/{incidentKey}/retry", REPAIR);
        table.put("GET /v1/stuck-commands", REPAIR);
        table.put("GET /v1/unprocessed-messages", REPAIR);
        table.put("POST /v1/unprocessed-messages/{eventId}/replay", REPAIR);
        table.put("PUT /v1/tasks/{taskId}/claim", DESK);
        table.put("DELETE /v1/tasks/{taskId}/claim", DESK);
        return table;
    }

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Test
    void everyEndpointIsInTheTable() {
        Set<String> offered = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("nl.topdossier")) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> mapping.getPatternValues().forEach(path -> offered.add(verb + " " + path)));
            }
        });

        assertThat(offered).isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void onlyWhoMayGetsIn() {
        ALetter letter = dispatching.ready(new ALetter());
        List<String> wrong = new ArrayList<>();
        TABLE.forEach((endpoint, allowed) -> EVERYBODY.forEach(role -> {
            int status = ask(endpoint, letter, Ids.next(), role);
            boolean gotIn = status != 403 && (status != 404 || ABOUT_WHAT_IS_NOT_THERE.contains(endpoint));
            if (gotIn != allowed.contains(role)) {
                wrong.add(endpoint + " by " + role + " gave " + status);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void letterIsShownToWhoMaySeeItAndDoesNotExistForOthers() {
        ALetter letter = dispatching.ready(new ALetter());
        UUID hanna = Ids.next();
        visibility.show(letter.letterId(), hanna.toString());
        for (String endpoint : BY_VISIBILITY) {
            assertThat(ask(endpoint, letter, hanna, "official")).as(endpoint).isEqualTo(200);
            assertThat(ask(endpoint, letter, Ids.next(), "official"))
                    .as(endpoint)
                    .isEqualTo(404);
        }
        assertThat(ask("POST /v1/dispatches/{dispatchId}/release", letter, hanna, "official"))
                .isEqualTo(403);
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        ALetter letter = dispatching.ready(new ALetter());
        TABLE.keySet().forEach(endpoint -> {
            String[] parts = endpoint.split(" ");
            assertThat(dispatching
                            .nobody()
                            .call(HttpMethod.valueOf(parts[0]), path(parts[1], letter), null)
                            .status())
                    .as(endpoint)
                    .isEqualTo(401);
        });
    }

    private int ask(String endpoint, ALetter letter, UUID person, String role) {
        String[] parts = endpoint.split(" ");
        Object body = parts[0].equals("GET") || parts[0].equals("DELETE") ? null : body();
        return dispatching
                .as(person, role)
                .call(HttpMethod.valueOf(parts[0]), path(parts[1], letter), body)
                .status();
    }

    private static Object body() {
        return Map.of(
                "name",
                "secretaris",
                "reason",
                "een reden",
                "contentHash",
                "another",
                "received",
                false,
                "evidence",
                "navraag",
                "receivedAt",
                "2026-07-02T12:00:00Z");
    }

    private String path(String template, ALetter letter) {
        String path = template.replace("{letterId}", letter.letterId().toString())
                .replace("{dispatchId}", letter.dispatchId().toString())
                .replace("{name}", "letter")
                .replace(
                        "{handOverId}",
                        dispatching
                                .handOver(letter, House.TWEEDE_KAMER)
                                .handOverId()
                                .toString())
                .replace("{processId}", "dispatch-letter")
                .replace("{businessKey}", letter.dispatchId().toString())
                .replace("{incidentKey}", "1")
                .replace("{eventId}", letter.letterId().toString())
                .replace(
                        "{taskId}",
                        dispatching.row(letter).requiredReleaseTask().toString());
        return template.equals("/v1/process-instances") ? path + "?letterId=" + letter.letterId() : path;
    }
}
