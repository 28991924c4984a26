package nl.topdossier.approval;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint by every role, and by what the person is to the letter; an endpoint that is not in the table fails. */
@ApprovalOnSharedStack
class EndpointsIT {

    /** What the person is to the office that has to decide. */
    enum Standing {
        DECIDES,
        STAFF,
        STRANGER
    }

    private static final List<String> ROLES = List.of(
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

    private static final Set<String> SEE_EVERYTHING =
            Set.of("parliamentary-desk", "coordinator", "openness", "auditor", "service");

    private static final Set<String> WITHOUT_TOKEN = Set.of("GET /v1/openapi.json", "GET /v1/openapi.json.yaml");

    @Autowired
    Approval approval;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final LetterSubmitted letter = aLetterOfThreeMinisters().submitted();
    private final LetterSubmitted another = aLetterOfThreeMinisters().submitted();
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();

    private record Endpoint(
            String name, String path, @Nullable Object body, BiPredicate<String, Standing> allowed) {

        /** Repair is asked about things that are not there: whoever hears so was let in. */
        boolean hidesNothing() {
            return name.endsWith("/retry") || name.endsWith("/replay");
        }
    }

    @Test
    void everyEndpointIsInTheTable() {
        Set<String> known = table().stream().map(Endpoint::name).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(WITHOUT_TOKEN);

        Set<String> served = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(served).isEqualTo(known);
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        prepare();
        List<String> wrong = new ArrayList<>();

        for (Endpoint endpoint : table()) {
            for (String role : ROLES) {
                for (Standing standing : Standing.values()) {
                    int status = approval.as(person(role, standing), role)
                            .call(method(endpoint), endpoint.path(), endpoint.body())
                            .status();
                    boolean let = status != 401 && status != 403 && (status != 404 || endpoint.hidesNothing());
                    if (status >= 500 || let != endpoint.allowed().test(role, standing)) {
                        wrong.add(endpoint.name() + " by " + role + " " + standing + ": " + status);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyDoesAnythingWithoutToken() throws Exception {
        prepare();
        for (Endpoint endpoint : table()) {
            int status = mvc.perform(MockMvcRequestBuilders.request(method(endpoint), endpoint.path()))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(endpoint.name()).isEqualTo(401);
        }
    }

    private List<Endpoint> table() {
        BiPredicate<String, Standing> everybody = (role, standing) -> true;
        BiPredicate<String, Standing> administrator = (role, standing) -> role.equals("administrator");
        BiPredicate<String, Standing> repairers =
                (role, standing) -> role.equals("coordinator") || role.equals("service");
        BiPredicate<String, Standing> ofTheOffice = (role, standing) -> standing != Standing.STRANGER;
        BiPredicate<String, Standing> seers = ofTheOffice.or((role, standing) -> SEE_EVERYTHING.contains(role));
        BiPredicate<String, Standing> deciders =
                (role, standing) -> standing == Standing.DECIDES && !role.equals("private-office");
        BiPredicate<String, Standing> clerks =
                ofTheOffice.or((role, standing) -> role.equals("coordinator") || role.equals("parliamentary-desk"));
        BiPredicate<String, Standing> composers =
                seers.and((role, standing) -> role.equals("coordinator") || role.equals("drafter"));
        Map<String, Object> office = Map.of("nameNl", "Proef", "nameEn", "Trial", "kind", "LINE");
        Map<String, Object> holding = Map.of("personId", id("person"), "capacity", "STAFF", "from", "2025-01-01");
        String task = "/v1/tasks/" + id("task");
        return List.of(
                new Endpoint("GET /v1/offices", "/v1/offices", null, everybody),
                new Endpoint("PUT /v1/offices/{officeId}", "/v1/offices/TRIAL", office, administrator),
                new Endpoint(
                        "POST /v1/offices/{officeId}/holdings", "/v1/offices/TRIAL/holdings", holding, administrator),
                new Endpoint(
                        "PATCH /v1/holdings/{holdingId}",
                        "/v1/holdings/" + id("holding"),
                        Map.of("until", "2098-01-01"),
                        administrator),
                new Endpoint("GET /v1/persons", "/v1/persons", null, everybody),
                new Endpoint(
                        "PUT /v1/persons/{personId}",
                        "/v1/persons/" + id("person"),
                        Map.of("name", "Proef"),
                        administrator),
                new Endpoint(
                        "GET /v1/persons/{personId}/offices",
                        "/v1/persons/" + id("person") + "/offices",
                        null,
                        everybody),
                new Endpoint("GET /v1/me", "/v1/me", null, everybody),
                new Endpoint(
                        "GET /v1/letters/{letterId}/sign-offs",
                        "/v1/letters/" + letter.letterId() + "/sign-offs",
                        null,
                        seers),
                new Endpoint("GET /v1/tasks/{taskId}", task, null, seers),
                new Endpoint(
                        "POST /v1/tasks/{taskId}/decision",
                        task + "/decision",
                        Map.of("decision", "AGREE", "contentHash", "none", "sign", true),
                        deciders),
                new Endpoint("GET /v1/tasks/{taskId}/remarks-draft", task + "/remarks-draft", null, ofTheOffice),
                new Endpoint(
                        "PUT /v1/tasks/{taskId}/remarks-draft",
                        task + "/remarks-draft",
                        Map.of("remarks", "Proef"),
                        ofTheOffice),
                new Endpoint("PUT /v1/tasks/{taskId}/claim", task + "/claim", null, ofTheOffice),
                new Endpoint("DELETE /v1/tasks/{taskId}/claim", task + "/claim", null, ofTheOffice),
                new Endpoint(
                        "POST /v1/tasks/{taskId}/outside-agreement",
                        task + "/outside-agreement",
                        agreement(letter, Ids.next()),
                        clerks),
                new Endpoint(
                        "POST /v1/outside-agreements/{outsideAgreementId}/confirmation",
                        "/v1/outside-agreements/" + id("outside") + "/confirmation",
                        null,
                        clerks),
                new Endpoint(
                        "POST /v1/sign-offs/{signOffId}/taking-back",
                        "/v1/sign-offs/" + id("task") + "/taking-back",
                        Map.of("reason", "Proef"),
                        deciders),
                new Endpoint(
                        "POST /v1/rounds/{roundId}/participants",
                        "/v1/rounds/" + id("round") + "/participants",
                        Map.of("officeId", "NONE", "role", "AGREES"),
                        composers),
                new Endpoint(
                        "GET /v1/process-instances",
                        "/v1/process-instances?letterId=" + letter.letterId(),
                        null,
                        repairers),
                new Endpoint(
                        "POST /v1/process-instances/{processId}/{businessKey}/restart",
                        "/v1/process-instances/collect-sign-offs/" + Ids.next() + "/restart",
                        null,
                        repairers),
                new Endpoint("GET /v1/incidents", "/v1/incidents", null, repairers),
                new Endpoint("POST /v1/incidents/{incidentKey}/retry", "/v1/incidents/1/retry", null, repairers),
                new Endpoint("GET /v1/stuck-commands", "/v1/stuck-commands", null, repairers),
                new Endpoint("GET /v1/unprocessed-messages", "/v1/unprocessed-messages", null, repairers),
                new Endpoint(
                        "POST /v1/unprocessed-messages/{eventId}/replay",
                        "/v1/unprocessed-messages/" + Ids.next() + "/replay",
                        null,
                        repairers));
    }

    /** Two letters lie with the minister of BZ, for whom every role has a delegate and a member of staff. */
    private void prepare() {
        approval.fillRegister();
        approval.as(People.ADA, "administrator")
                .put("/v1/offices/TRIAL", Map.of("nameNl", "Proef", "nameEn", "Trial", "kind", "LINE"))
                .expect(200);
        UUID minister = approval.hold("BZ", People.MINISTER_BZ, "HOLDER", null);
        for (String role : ROLES) {
            approval.hold("BZ", person(role, Standing.DECIDES), "DELEGATE", "2099-12-31", minister);
            approval.hold("BZ", person(role, Standing.STAFF), "STAFF", null);
        }
        ids.put("holding", approval.hold("TRIAL", id("person"), "STAFF", null));
        approval.isSubmitted(letter);
        approval.isSubmitted(another);
        ids.put("task", approval.taskOf("BZ", letter));
        ids.put(
                "round",
                approval.rows()
                        .sql("select round_id from sign_off where sign_off_id = :id")
                        .param("id", id("task"))
                        .query(UUID.class)
                        .single());
        ids.put(
                "outside",
                UUID.fromString(approval.as(People.KAREL, "private-office")
                        .post(
                                "/v1/tasks/" + approval.taskOf("BZ", another) + "/outside-agreement",
                                agreement(another, People.MINISTER_BZ))
                        .expect(201)
                        .json()
                        .get("outsideAgreementId")
                        .asString()));
    }

    private static Map<String, Object> agreement(LetterSubmitted submitted, UUID giver) {
        return Map.of(
                "giver",
                giver,
                "givenAt",
                Clock.systemUTC().instant().minusSeconds(60).toString(),
                "way",
                "PAPER",
                "evidence",
                "Getekende nota",
                "sign",
                true,
                "contentHash",
                submitted.contentHash());
    }

    private UUID person(String role, Standing standing) {
        return people.computeIfAbsent(role + standing, name -> Ids.next());
    }

    private UUID id(String name) {
        return ids.computeIfAbsent(name, missing -> Ids.next());
    }

    private static HttpMethod method(Endpoint endpoint) {
        return HttpMethod.valueOf(endpoint.name().substring(0, endpoint.name().indexOf(' ')));
    }
}
