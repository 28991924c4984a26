package nl.topdossier.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.topdossier.contracts.Fact;
import nl.topdossier.logistics.work.WorkTask;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import nl.topdossier.testsupport.FactsOnKafka;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The work as people use it: the coordinator plans, offices act, and what came of it is in rows, tasks and facts. */
@LogisticsOnSharedStack
public abstract class WorkStack {

    protected static final UUID COORDINATOR = UUID.fromString("00000000-0000-7000-8000-000000000012");

    protected static final Duration PATIENCE = Logistics.PATIENCE;

    @Autowired
    private MockMvc rest;

    @Autowired
    private FactsOnKafka facts;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected JsonMapper json;

    /** A person of this test who acts for these offices. */
    protected final UUID owner = Ids.next();

    @BeforeEach
    protected void someoneHoldsTheOffices() {
        List.of("DVB", "DGPZ", "TF-TOP", "BZ-FEZ", "NCTV", "DEF-BS", "AZ-KMP", "LO-POLITIE", "LO-DENHAAG", "LO-NAVO")
                .forEach(office -> holds(owner, office));
    }

    protected void holds(UUID person, String office) {
        jdbc.sql("""
                        insert into office_holding (holding_id, office_id, person_id, capacity, valid_from)
                        values (:id, :office, :person, 'HOLDER', '2020-01-01')
                        """)
                .param("id", Ids.next())
                .param("office", office)
                .param("person", person)
                .update();
    }

    protected record Answer(int status, JsonNode body) {

        public Answer expect(int expected) {
            assertThat(status).as("%s", body).isEqualTo(expected);
            return this;
        }

        public String code() {
            return body.path("code").asString("");
        }
    }

    protected Answer send(MockHttpServletRequestBuilder request, UUID person, @Nullable Object body, String... roles) {
        try {
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
            }
            MockHttpServletResponse response =
                    rest.perform(request.with(as(person, roles))).andReturn().getResponse();
            String content = response.getContentAsString();
            return new Answer(response.getStatus(), json.readTree(content.isEmpty() ? "null" : content));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static RequestPostProcessor as(UUID person, String... roles) {
        return jwt().jwt(token -> token.subject(person.toString()))
                .authorities(Arrays.stream(roles)
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toArray(SimpleGrantedAuthority[]::new));
    }

    // the coordinator

    protected UUID hosted(LocalDate first, LocalDate last) {
        return summit("HOSTING", first, last);
    }

    protected UUID summit(String attendance, LocalDate first, LocalDate last) {
        Map<String, Object> request = Map.of(
                "name",
                "Top " + Ids.next(),
                "meetingKind",
                "summit",
                "attendance",
                attendance,
                "place",
                "Den Haag",
                "firstDay",
                first.toString(),
                "lastDay",
                last.toString());
        return UUID.fromString(send(post("/v1/summits"), COORDINATOR, request, Roles.COORDINATOR)
                .expect(201)
                .body()
                .path("summitId")
                .asString());
    }

    protected void plans(UUID summit, String template) {
        plans(summit, template, 1).expect(200);
    }

    protected Answer plans(UUID summit, String template, int version) {
        return send(
                post("/v1/summits/{id}/work", summit),
                COORDINATOR,
                Map.of("template", template, "version", version),
                Roles.COORDINATOR);
    }

    /** Records what the steering committee found on this day, when the coordinator is asked for it. */
    protected Answer reviews(UUID summit, String code, String result, String day) {
        return reviews(
                summit, reviewTask(summit, code), Map.of("result", result, "remarks", "Besproken.", "doneOn", day));
    }

    protected Answer reviews(UUID summit, UUID task, Map<String, ?> finding) {
        return send(post("/v1/summits/" + summit + "/reviews/" + task), COORDINATOR, finding, Roles.COORDINATOR);
    }

    /** The coordinator's open task for a review. */
    protected UUID reviewTask(UUID summit, String code) {
        return await("the review " + code)
                .atMost(PATIENCE)
                .until(
                        () -> jdbc.sql("""
                                        select task_id from milestone
                                        where summit_id = :id and code = :code and task_id is not null and done_on is null
                                        """)
                                .param("id", summit)
                                .param("code", code)
                                .query(UUID.class)
                                .optional(),
                        Optional::isPresent)
                .orElseThrow();
    }

    protected UUID planned(LocalDate first, LocalDate last) {
        UUID summit = summit("ATTENDING", first, last);
        plans(summit, "attending");
        return summit;
    }

    protected void movesSummit(UUID summit, LocalDate first, LocalDate last) {
        send(
                        post("/v1/summits/{id}/date-changes", summit)
                                .header("If-Match", "\"" + summitVersion(summit) + "\""),
                        COORDINATOR,
                        Map.of("firstDay", first.toString(), "lastDay", last.toString()),
                        Roles.COORDINATOR)
                .expect(200);
    }

    protected void cancelsSummit(UUID summit) {
        send(
                        post("/v1/summits/{id}/cancellation", summit)
                                .header("If-Match", "\"" + summitVersion(summit) + "\""),
                        COORDINATOR,
                        Map.of("reason", "gaat niet door"),
                        Roles.COORDINATOR)
                .expect(200);
    }

    /** The version that a planner sees; a summit of the past ends by itself first, which is a version of its own. */
    private long summitVersion(UUID summit) {
        await("the end of a summit of the past")
                .atMost(PATIENCE)
                .until(() -> jdbc.sql(
                                "select count(*) from summit where summit_id = :id and last_day < current_date - 1 and state = 'PLANNED'")
                        .param("id", summit)
                        .query(Long.class)
                        .single()
                        .equals(0L));
        return jdbc.sql("select version from summit where summit_id = :id")
                .param("id", summit)
                .query(Long.class)
                .single();
    }

    // the owners

    protected Answer act(UUID task, String act, Map<String, ?> body) {
        return act(task, version(task), act, body);
    }

    protected Answer act(UUID task, long version, String act, Map<String, ?> body) {
        return actAs(owner, task, version, act, body);
    }

    protected Answer actAs(UUID person, UUID task, long version, String act, Map<String, ?> body) {
        return send(
                post("/v1/work-tasks/" + task + "/" + act).header("If-Match", "\"" + version + "\""),
                person,
                body,
                Roles.OFFICIAL);
    }

    protected void delivers(UUID summit, String key, String result, String day) {
        JsonNode piece = piece(summit, key);
        int position = StreamSupport.stream(piece.path("results").spliterator(), false)
                .filter(each -> each.path("name").asString().equals(result))
                .map(each -> each.path("position").asInt())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected " + key + " to have " + result + ", but " + piece));
        act(id(summit, key), "results/" + position + "/delivery", Map.of("day", day))
                .expect(200);
    }

    protected void completes(UUID summit, String key, String day) {
        act(id(summit, key), "completion", Map.of("day", day, "text", "Klaar.")).expect(200);
    }

    // what came of it

    protected UUID id(UUID summit, String key) {
        return jdbc.sql("select work_task_id from work_task where summit_id = :summit and key = :key")
                .param("summit", summit)
                .param("key", key)
                .query(UUID.class)
                .single();
    }

    protected WorkTask row(UUID task) {
        return jdbc.sql("select * from work_task where work_task_id = :id")
                .param("id", task)
                .query(WorkTask.class)
                .single();
    }

    protected WorkTask row(UUID summit, String key) {
        return row(id(summit, key));
    }

    protected long version(UUID task) {
        return row(task).rowVersion();
    }

    protected JsonNode plan(UUID summit) {
        return send(get("/v1/summits/{id}/work", summit), owner, null, Roles.OFFICIAL)
                .expect(200)
                .body();
    }

    protected JsonNode piece(UUID summit, String key) {
        return StreamSupport.stream(plan(summit).path("tasks").spliterator(), false)
                .filter(task -> task.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    protected List<String> openTasks(UUID task) {
        return jdbc.sql("select kind from task where letter_id = :id and closed_at is null order by opened_at")
                .param("id", task)
                .query(String.class)
                .list();
    }

    /** Waits until this was told so often about it. */
    protected void tells(Class<? extends Fact> fact, UUID key, int times) {
        await(fact.getSimpleName() + " of " + key)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(fact, key)).isEqualTo(times));
    }

    protected int told(Class<? extends Fact> fact, UUID key) {
        return facts.of(fact, key).size();
    }

    protected List<String> audited(UUID task) {
        return jdbc
                .sql("select entry from audit_entry where letter_id = :id order by position")
                .param("id", task)
                .query(String.class)
                .list()
                .stream()
                .map(entry -> json.readTree(entry).path("act").asString())
                .toList();
    }

    protected void engineHasTheTaskOf(UUID task) {
        await("the engine's task of " + task)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jdbc.sql(
                                        "select count(*) from task where business_key = :id and closed_at is null and engine_key is not null")
                                .param("id", task)
                                .query(Long.class)
                                .single())
                        .isEqualTo(1));
    }

    /** Waits until the engine did everything that was asked of it. */
    protected void engineHasFollowed(UUID task) {
        await("nothing left to ask of the engine for " + task)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jdbc.sql(
                                        "select count(*) from engine_command where business_key = :id and done_at is null")
                                .param("id", task)
                                .query(Long.class)
                                .single())
                        .isZero());
    }

    protected void engineHasEnded(UUID... tasks) {
        Arrays.stream(tasks)
                .forEach(task -> await("the end of the process of " + task)
                        .atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(jdbc.sql(
                                                "select count(*) from process_instance where business_key = :id and engine_ended_at is not null")
                                        .param("id", task)
                                        .query(Long.class)
                                        .single())
                                .isEqualTo(1)));
    }
}
