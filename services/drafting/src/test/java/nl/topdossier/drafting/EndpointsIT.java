package nl.topdossier.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.testsupport.Caller;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what: every endpoint by every role, for a letter that they see and one that they don't. */
@DraftingOnSharedStack
class EndpointsIT {

    private static final String EVERYBODY = "anna hanna minister karel petra coen olga wim service";
    private static final String ALL_LOGGED_IN = EVERYBODY + " ada stranger";
    private static final String DRAFTERS = "anna";
    private static final String DRAFTERS_AND_COORDINATOR = "anna coen";
    private static final String COORDINATOR = "coen service";

    /** Endpoint -> who may, of those who see the letter. */
    private static final Map<String, String> MAY = new LinkedHashMap<>();

    static {
        MAY.put("POST /v1/letters", DRAFTERS);
        MAY.put("GET /v1/letters", ALL_LOGGED_IN);
        MAY.put("GET /v1/letters/{letterId}", EVERYBODY);
        MAY.put("PUT /v1/letters/{letterId}/draft", DRAFTERS);
        MAY.put("PUT /v1/letters/{letterId}/references", DRAFTERS);
        MAY.put("GET /v1/letters/{letterId}/conflicts/{conflictId}", DRAFTERS);
        MAY.put("DELETE /v1/letters/{letterId}/conflicts/{conflictId}", DRAFTERS);
        MAY.put("GET /v1/letters/{letterId}/changes", EVERYBODY);
        MAY.put("GET /v1/letters/{letterId}/versions/{number}", EVERYBODY);
        MAY.put("GET /v1/letters/{letterId}/versions/{number}/parts", EVERYBODY);
        MAY.put("GET /v1/letters/{letterId}/versions/{number}/files/{part}", EVERYBODY);
        MAY.put("GET /v1/letters/{letterId}/versions/{number}/dispatch-facts", "service petra");
        MAY.put("PUT /v1/letters/{letterId}/participants", DRAFTERS_AND_COORDINATOR);
        MAY.put("PUT /v1/letters/{letterId}/deadline", DRAFTERS_AND_COORDINATOR);
        MAY.put("POST /v1/letters/{letterId}/deadline-notices/{noticeId}/acknowledgement", "anna hanna");
        MAY.put("PUT /v1/letters/{letterId}/earliest-dispatch", DRAFTERS_AND_COORDINATOR);
        MAY.put("POST /v1/letters/{letterId}/earliest-dispatch/confirmation", DRAFTERS_AND_COORDINATOR);
        MAY.put("POST /v1/letters/{letterId}/annexes", DRAFTERS);
        MAY.put("GET /v1/letters/{letterId}/findings", EVERYBODY);
        MAY.put("POST /v1/letters/{letterId}/findings/{code}/waiver", DRAFTERS);
        MAY.put("POST /v1/letters/{letterId}/submissions", DRAFTERS);
        MAY.put("POST /v1/letters/{letterId}/recalls", DRAFTERS);
        MAY.put("POST /v1/letters/{letterId}/withdrawal", DRAFTERS);
        MAY.put("POST /v1/letters/{letterId}/keeping", DRAFTERS);
        MAY.put("POST /v1/letters/{letterId}/reentry", "hanna");
        MAY.put("POST /v1/letters/{letterId}/answers", DRAFTERS);
        MAY.put("GET /v1/summits", ALL_LOGGED_IN);
        MAY.put("GET /v1/summits/{summitId}/outdated-letters", ALL_LOGGED_IN);
        MAY.put("PUT /v1/tasks/{taskId}/claim", "anna hanna");
        MAY.put("DELETE /v1/tasks/{taskId}/claim", "anna hanna");
        MAY.put("GET /v1/process-instances", COORDINATOR);
        MAY.put("POST /v1/process-instances/{processId}/{businessKey}/restart", COORDINATOR);
        MAY.put("GET /v1/incidents", COORDINATOR);
        MAY.put("POST /v1/incidents/{incidentKey}/retry", COORDINATOR);
        MAY.put("GET /v1/stuck-commands", COORDINATOR);
        MAY.put("GET /v1/unprocessed-messages", COORDINATOR);
        MAY.put("POST /v1/unprocessed-messages/{eventId}/replay", COORDINATOR);
    }

    /** These find nothing to act on here, even for who may. */
    private static final Set<String> NOTHING_THERE = Set.of(
            "POST /v1/incidents/{incidentKey}/retry",
            "POST /v1/unprocessed-messages/{eventId}/replay",
            "GET /v1/summits/{summitId}/outdated-letters");

    @Autowired
    Drafting drafting;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Map<String, Caller> people = Map.of();

    @BeforeEach
    void register() {
        drafting.fillRegister();
        people = Map.ofEntries(
                Map.entry("anna", drafting.anna()),
                Map.entry("hanna", drafting.hanna()),
                Map.entry("minister", drafting.as(People.MINISTER_BZ, "minister")),
                Map.entry("karel", drafting.as(People.KAREL, "private-office")),
                Map.entry("petra", drafting.as(People.PETRA, "parliamentary-desk")),
                Map.entry("coen", drafting.as(People.COEN, "coordinator")),
                Map.entry("olga", drafting.as(People.OLGA, "auditor")),
                Map.entry("wim", drafting.as(People.WIM, "openness")),
                Map.entry("ada", drafting.as(People.ADA, "administrator")),
                Map.entry("service", drafting.as(People.person(70), "service")),
                Map.entry("stranger", drafting.as(People.person(71), "drafter")));
    }

    @Test
    void everyEndpointIsInTheTable() {
        Set<String> offered = mapping.getHandlerMethods().keySet().stream()
                .flatMap(EndpointsIT::names)
                .filter(name -> name.contains(" /v1/") && !name.contains("openapi"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(MAY.keySet()).containsExactlyInAnyOrderElementsOf(offered);
    }

    private static Stream<String> names(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysWithALetterThatItSees() {
        List<String> wrong = new ArrayList<>();
        Letter untouched = aLetter();
        show(untouched.letterId(), "BZ");
        MAY.forEach((endpoint, may) -> people.forEach((name, person) -> {
            boolean changes =
                    !endpoint.startsWith("GET") && List.of(may.split(" ")).contains(name);
            Letter letter = changes ? aLetter() : untouched;
            int status = call(person, endpoint, letter);
            boolean refused = status == 401 || status == 403 || status == 404 && !NOTHING_THERE.contains(endpoint);
            if (refused == List.of(may.split(" ")).contains(name)) {
                wrong.add(endpoint + " by " + name + ": " + status);
            }
            if (status >= 500) {
                wrong.add(endpoint + " by " + name + " failed: " + status);
            }
        }));

        assertThat(wrong).isEmpty();
    }

    @Test
    void letterThatOneMayNotSeeDoesNotExist() {
        List<String> wrong = new ArrayList<>();
        Letter letter = aLetter();
        MAY.keySet().stream()
                .filter(endpoint -> endpoint.contains("{letterId}"))
                .forEach(endpoint -> {
                    for (String name : List.of("minister", "karel", "ada", "stranger")) {
                        int status = call(people.getOrDefault(name, drafting.anna()), endpoint, letter);
                        if (status != 404 && status != 403) {
                            wrong.add(endpoint + " by " + name + ": " + status);
                        }
                        if (name.equals("stranger")
                                && !endpoint.endsWith("/dispatch-facts")
                                && !MAY.getOrDefault(endpoint, "").equals("hanna")
                                && status != 404) {
                            wrong.add(endpoint + " tells a stranger that the letter is there: " + status);
                        }
                    }
                });

        assertThat(wrong).isEmpty();
        assertThat(people.getOrDefault("stranger", drafting.anna())
                        .get("/v1/letters?most=500")
                        .text())
                .doesNotContain(letter.letterId().toString());
        assertThat(drafting.as(People.person(72))
                        .get("/v1/letters/" + letter.letterId())
                        .status())
                .isEqualTo(404);
    }

    private record Letter(UUID letterId, UUID taskId, UUID conflictId) {}

    private Letter aLetter() {
        UUID letterId =
                drafting.letterId(drafting.anna().post("/v1/letters", small()).expect(201));
        UUID conflictId = UUID.fromString(drafting.anna()
                .ifMatch(0)
                .put("/v1/letters/" + letterId + "/draft", Map.of("title", "Anders"))
                .expect(409)
                .json()
                .get("yours")
                .asString());
        UUID taskId =
                UUID.fromString(drafting.letter(letterId).get("draftTaskId").asString());
        tellOfMovedDeadline(letterId, taskId);
        return new Letter(letterId, taskId, conflictId);
    }

    private void tellOfMovedDeadline(UUID letterId, UUID noticeId) {
        drafting.inTransaction(() -> drafting.rows()
                .sql("insert into deadline_notice values (:notice, :letter, now(), now(), now())")
                .param("notice", noticeId)
                .param("letter", letterId)
                .update());
    }

    private static Map<String, Object> small() {
        Map<String, Object> opening = PreparedLetter.of("003").opening();
        opening.put("draft", Map.of("body", "# Verslag\n\nTekst.\n"));
        return opening;
    }

    private void show(UUID letterId, String office) {
        drafting.inTransaction(() -> drafting.rows()
                .sql("insert into letter_visibility values (:id, :office) on conflict do nothing")
                .param("id", letterId)
                .param("office", office)
                .update());
    }

    private int call(Caller person, String endpoint, Letter letter) {
        String[] words = endpoint.split(" ");
        String path = words[1].replace("{letterId}", letter.letterId().toString())
                .replace("{conflictId}", letter.conflictId().toString())
                .replace("{taskId}", letter.taskId().toString())
                .replace("{noticeId}", letter.taskId().toString())
                .replace("{businessKey}", letter.letterId().toString())
                .replace("{summitId}", letter.letterId().toString())
                .replace("{processId}", "draft-letter")
                .replace("{number}", "1")
                .replace("{part}", "letter")
                .replace("{code}", "memo-missing")
                .replace("{incidentKey}", "1")
                .replace("{eventId}", letter.taskId().toString());
        String query = switch (endpoint) {
            case "GET /v1/letters/{letterId}/changes" -> "?from=1&to=1";
            case "GET /v1/process-instances" -> "?letterId=" + letter.letterId();
            default -> "";
        };
        HttpMethod method = HttpMethod.valueOf(words[0]);
        if (path.endsWith("/annexes")) {
            return person.call(method, path, MediaType.APPLICATION_PDF, new byte[] {1})
                    .status();
        }
        byte[] body = body(endpoint).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return person.ifMatch(1)
                .call(method, path + query, method == HttpMethod.GET ? null : body)
                .status();
    }

    private static String body(String endpoint) {
        return switch (endpoint) {
            case "POST /v1/letters" -> "{\"draftingOfficeId\":\"DVB\"}";
            case "POST /v1/letters/{letterId}/findings/{code}/waiver" -> "{\"place\":\"memo||\",\"reason\":\"Zo.\"}";
            default -> "{}";
        };
    }
}
