package nl.topdossier.logistics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.topdossier.contracts.summit.WorkTaskCompleted;
import nl.topdossier.contracts.summit.WorkTaskReady;
import nl.topdossier.contracts.task.TaskClaimed;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Work is planned, starts when it can, and is done by its owner in the right order. */
class WorkActsIT extends WorkStack {

    private static final LocalDate FIRST = LocalDate.of(2031, 7, 8);

    private final LocalDate today = LocalDate.of(2025, 1, 6);

    @Test
    void startsWhatNeedsNothingAndLetsTheRestWait() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));

        assertThat(row(summit, "delegation").state()).isEqualTo(WorkState.READY);
        assertThat(row(summit, "travel").state()).isEqualTo(WorkState.WAITING);
        assertThat(openTasks(id(summit, "delegation"))).containsExactly(WorkKinds.DO);
        assertThat(openTasks(id(summit, "travel"))).isEmpty();
        tells(WorkTaskReady.class, id(summit, "delegation"), 1);
        assertThat(piece(summit, "travel").path("needs").get(0).path("blocks").asBoolean())
                .isTrue();
    }

    @Test
    void isPlannedOnce() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        plans(summit, "attending");

        assertThat(plan(summit).path("tasks")).hasSize(5);
        Answer other = send(
                post("/v1/summits/{id}/work", summit),
                COORDINATOR,
                Map.of("template", "den-haag-2025", "version", 1),
                Roles.COORDINATOR);
        other.expect(409);
        assertThat(other.code()).isEqualTo("problem.work.planned");
    }

    @Test
    void startsWorkThatWaitedForAPartialResult() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        delivers(summit, "delegation", "omvang vast", today.toString());

        assertThat(row(summit, "travel").state()).isEqualTo(WorkState.READY);
        assertThat(row(summit, "delegation").state()).isEqualTo(WorkState.READY);
        engineHasTheTaskOf(id(summit, "travel"));
    }

    @Test
    void isTakenOnByOneOfItsOfficeAndGivenBack() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID piece = id(summit, "delegation");
        UUID task = jdbc.sql("select task_id from task where letter_id = :id and closed_at is null")
                .param("id", piece)
                .query(UUID.class)
                .single();

        send(put("/v1/tasks/{id}/claim", task), owner, null, Roles.OFFICIAL).expect(204);
        send(delete("/v1/tasks/{id}/claim", task), owner, null, Roles.OFFICIAL).expect(204);

        tells(TaskClaimed.class, piece, 2);
    }

    @Test
    void isDoneOnAnEarlierDayAndEndsItsProcess() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "delegation");
        engineHasTheTaskOf(task);
        completes(summit, "delegation", "2024-05-21");

        assertThat(row(task).state()).isEqualTo(WorkState.DONE);
        assertThat(row(task).doneOn()).isEqualTo("2024-05-21");
        assertThat(openTasks(task)).isEmpty();
        tells(WorkTaskCompleted.class, task, 1);
        engineHasEnded(task);
    }

    @Test
    void endsItsProcessAlsoWhenItIsDoneBeforeTheEngineKnowsOfIt() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        completes(summit, "dossier", today.toString());

        engineHasFollowed(id(summit, "dossier"));
    }

    @Test
    void isNotDoneBeforeWhatItNeeds() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "accreditation");
        Answer refused = act(task, "completion", Map.of("day", today.toString()));

        refused.expect(409);
        assertThat(refused.code()).isEqualTo("problem.work.needs");
        assertThat(refused.body().path("detail").asString()).contains("Samenstelling van de delegatie");
    }

    @Test
    void isNotDoneOnADayBeforeWhatItNeeds() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        completes(summit, "delegation", "2025-01-06");

        Answer refused = act(id(summit, "accreditation"), "completion", Map.of("day", "2025-01-03"));

        assertThat(refused.code()).isEqualTo("problem.work.needs");
        act(id(summit, "accreditation"), "completion", Map.of("day", "2025-01-06"))
                .expect(200);
    }

    @Test
    void isDoneBeforeWhatItNeedsOnlyWithAReasonThatIsKept() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "travel");
        act(task, "completion", Map.of("day", today.toString(), "override", "De gastheer regelde het."))
                .expect(200);

        JsonNode shown = send(get("/v1/work-tasks/{id}", task), owner, null, Roles.OFFICIAL)
                .body();
        assertThat(shown.path("overrides").get(0).path("reason").asString()).isEqualTo("De gastheer regelde het.");
        assertThat(shown.path("overrides").get(0).path("unmet").asString()).contains("omvang vast");
        assertThat(audited(task)).contains("work-override", "work-done");
    }

    @Test
    void isNotDoneTomorrow() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));

        assertThat(act(id(summit, "dossier"), "completion", Map.of("day", "2031-07-01"))
                        .code())
                .isEqualTo("problem.work.day");
    }

    @Test
    void belongsToItsOffice() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID stranger = Ids.next();
        holds(stranger, "JZ");
        UUID task = id(summit, "dossier");

        actAs(stranger, task, version(task), "completion", Map.of("day", today.toString()))
                .expect(403);
    }

    @Test
    void losesNothingWhenTwoActAtOnce() throws Exception {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "dossier");
        long seen = version(task);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> act = () -> {
            together.await();
            return act(task, seen, "completion", Map.of("day", today.toString(), "text", "Klaar."))
                    .status();
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = people.invokeAll(List.of(act, act)).stream()
                    .map(WorkActsIT::result)
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 412);
        }
        tells(WorkTaskCompleted.class, task, 1);
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void goesBackToTheCoordinatorAndToAnotherOffice() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "dossier");
        engineHasTheTaskOf(task);
        act(task, "return", Map.of("text", "Dit is niet van ons.")).expect(200);

        assertThat(openTasks(task)).containsExactly(WorkKinds.ASSIGN);
        assertThat(act(task, "completion", Map.of("day", today.toString())).code())
                .isEqualTo("problem.work.handed-back");
        send(
                        post("/v1/work-tasks/{id}/assignment", task).header("If-Match", "\"" + version(task) + "\""),
                        COORDINATOR,
                        Map.of("officeId", "DVB", "reason", "DVB kan dit."),
                        Roles.COORDINATOR)
                .expect(200);
        assertThat(row(task).officeId()).isEqualTo("DVB");
        engineHasTheTaskOf(task);
        completes(summit, "dossier", today.toString());

        engineHasEnded(task);
    }

    @Test
    void isNotGivenToAnOfficeThatNobodyHolds() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));

        Answer refused = act(id(summit, "dossier"), "assignment", Map.of("officeId", "NERGENS", "reason", "Graag."));

        assertThat(refused.code()).isEqualTo("problem.work.office");
    }

    @Test
    void takesAwayWordsAndDocumentsForTheirWriterAndTheCoordinatorOnly() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "dossier");
        act(task, "comments", Map.of("text", "De gast heet A.")).expect(200);
        act(task, "comments", Map.of("text", "Loopt goed.")).expect(200);
        JsonNode shown = act(task, "links", Map.of("title", "Gasten", "address", "https://dms.example.org/a"))
                .expect(200)
                .body();
        String named = "/v1/work-tasks/" + task + "/comments/"
                + shown.path("comments").get(0).path("commentId").asString();
        String document = "/v1/work-tasks/" + task + "/links/"
                + shown.path("links").get(0).path("linkId").asString();

        assertThat(send(delete(named), Ids.next(), null, Roles.OFFICIAL)
                        .expect(403)
                        .code())
                .isEqualTo("problem.work.not-your-words");
        send(delete(named), owner, null, Roles.OFFICIAL).expect(200);
        send(delete(named), owner, null, Roles.OFFICIAL).expect(200);
        JsonNode left = send(delete(document), COORDINATOR, null, Roles.COORDINATOR)
                .expect(200)
                .body();

        assertThat(left.path("comments")).hasSize(1);
        assertThat(left.path("comments").get(0).path("text").asString()).isEqualTo("Loopt goed.");
        assertThat(left.path("links")).isEmpty();
        assertThat(audited(task)).containsOnlyOnce("work-comment-removed", "work-detached");
    }

    @Test
    void keepsWhatIsSaidAndWhereDocumentsAre() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "dossier");
        act(task, "comments", Map.of("text", "Loopt goed.")).expect(200);
        Answer shown = act(task, "links", Map.of("title", "Opzet", "address", "https://dms.example.org/a?b=1"))
                .expect(200);

        assertThat(shown.body().path("comments").get(0).path("text").asString()).isEqualTo("Loopt goed.");
        assertThat(shown.body().path("links").get(0).path("address").asString())
                .isEqualTo("https://dms.example.org/a?b=1");
        for (String address : List.of("javascript:alert(1)", "http://dms.example.org", "https://a@b.nl/", "C:\\x")) {
            assertThat(act(task, "links", Map.of("title", "Opzet", "address", address))
                            .code())
                    .as(address)
                    .isEqualTo("problem.work.address");
        }
    }

    @Test
    void isAddedAndMovesWithItsSummit() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        Map<String, Object> wanted = Map.of(
                "title",
                "Tolken",
                "officeId",
                "DVB",
                "startDay",
                FIRST.minusDays(20).toString(),
                "dueDay",
                FIRST.minusDays(3).toString(),
                "workingDays",
                5,
                "needs",
                List.of(Map.of("kind", "BEFORE_START", "workTaskId", id(summit, "delegation"))));
        JsonNode added = send(post("/v1/summits/{id}/work-tasks", summit), COORDINATOR, wanted, Roles.COORDINATOR)
                .expect(200)
                .body()
                .path("tasks")
                .get(5);
        UUID task = UUID.fromString(added.path("workTaskId").asString());

        assertThat(row(task).state()).isEqualTo(WorkState.WAITING);
        movesSummit(summit, FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(1));
        assertThat(row(task).dueDay()).isEqualTo(FIRST.plusWeeks(1).minusDays(3));
        completes(summit, "delegation", today.toString());
        assertThat(row(task).state()).isEqualTo(WorkState.READY);
    }

    @Test
    void namesTheCircleThatANeedWouldMake() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID delegation = id(summit, "delegation");
        Answer refused = send(
                post("/v1/work-tasks/{id}/needs", delegation).header("If-Match", "\"" + version(delegation) + "\""),
                COORDINATOR,
                Map.of("kind", "BEFORE_FINISH", "workTaskId", id(summit, "accreditation")),
                Roles.COORDINATOR);

        refused.expect(409);
        assertThat(refused.code()).isEqualTo("problem.work.circle");
        assertThat(refused.body().path("detail").asString())
                .contains("Samenstelling van de delegatie", "Aanmelding bij de gastheer");
        assertThat(piece(summit, "delegation").path("needs")).isEmpty();
    }
}
