package nl.topdossier.logistics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.contracts.summit.WorkTaskCancelled;
import nl.topdossier.contracts.summit.WorkTaskMoved;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.contracts.task.TaskDeadlineMoved;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A summit moves, is shortened or cancelled while work runs, is done or overdue; people move work too. */
class WorkMovesIT extends WorkStack {

    private static final LocalDate FIRST = LocalDate.of(2031, 7, 8);

    @Test
    void movesWithTheSummitExceptWhatIsDone() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        UUID running = id(summit, "dossier");
        engineHasTheTaskOf(running);
        completes(summit, "delegation", "2025-01-06");
        LocalDate due = row(running).dueDay();
        String warned = lastWarning(running);
        LocalDate done = row(summit, "delegation").dueDay();
        movesSummit(summit, FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(2));

        assertThat(row(running).dueDay()).isEqualTo(due.plusWeeks(1));
        assertThat(row(summit, "travel").dueDay()).isEqualTo("2031-07-08");
        assertThat(row(summit, "delegation").dueDay()).isEqualTo(done);
        tells(WorkTaskMoved.class, running, 1);
        tells(TaskDeadlineMoved.class, running, 1);
        assertThat(jdbc.sql("select deadline from task where letter_id = :id and closed_at is null")
                        .param("id", running)
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(row(running).deadline());
        assertThat(lastWarning(running)).isNotEqualTo(warned);
        engineWasTold(running, warned, lastWarning(running));
    }

    @Test
    void tellsTheOfficesWhatMovedUntilTheySawIt() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        movesSummit(summit, FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(2));

        JsonNode notices = send(get("/v1/summits/{id}/work-notices", summit), owner, null, Roles.OFFICIAL)
                .body();
        assertThat(notices).hasSize(2);
        assertThat(openTasks(summit).stream().filter(WorkKinds.SEE_MOVED::equals))
                .hasSize(2);
        for (JsonNode notice : notices) {
            send(
                            post(
                                    "/v1/work-notices/{id}/acknowledgement",
                                    notice.path("noticeId").asString()),
                            owner,
                            null,
                            Roles.OFFICIAL)
                    .expect(200);
        }
        assertThat(openTasks(summit).stream().filter(WorkKinds.SEE_MOVED::equals))
                .isEmpty();
    }

    @Test
    void flowsWithTheLastDayWhenTheSummitIsShortened() {
        UUID summit = hosted(FIRST, FIRST.plusDays(2));
        plans(summit, "den-haag-2025");
        LocalDate firstDinner = row(summit, "dinners").dueDay();
        movesSummit(summit, FIRST, FIRST.plusDays(1));

        assertThat(row(summit, "transport").dueDay()).isEqualTo(FIRST.plusDays(1));
        assertThat(row(summit, "public-forum").dueDay()).isEqualTo(FIRST.plusDays(1));
        assertThat(row(summit, "press").dueDay()).isEqualTo(FIRST.plusDays(2));
        assertThat(row(summit, "dinners").dueDay()).isEqualTo(firstDinner);
        assertThat(row(summit, "budget-2024").dueDay()).isEqualTo("2024-06-01");
    }

    @Test
    void showsWhatWouldMoveAndStoresNothing() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        JsonNode lines = send(
                        post("/v1/summits/{id}/date-changes/preview", summit),
                        COORDINATOR,
                        Map.of(
                                "firstDay",
                                FIRST.plusWeeks(1).toString(),
                                "lastDay",
                                FIRST.plusDays(9).toString()),
                        Roles.COORDINATOR)
                .expect(200)
                .body();

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.path("subject").asString())
                    .isEqualTo(id(summit, "travel").toString());
            assertThat(line.path("what").asString()).isEqualTo("finish");
            assertThat(line.path("after").asString()).isEqualTo("2031-07-08");
        });
        assertThat(row(summit, "travel").dueDay()).isEqualTo("2031-07-01");
    }

    @Test
    void endsWithTheSummitWhileRunningWaitingOrDone() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        UUID running = id(summit, "dossier");
        engineHasTheTaskOf(running);
        completes(summit, "delegation", "2025-01-06");
        cancelsSummit(summit);

        assertThat(row(running).state()).isEqualTo(WorkState.CANCELLED);
        assertThat(row(summit, "evaluation").state()).isEqualTo(WorkState.CANCELLED);
        assertThat(row(summit, "delegation").state()).isEqualTo(WorkState.DONE);
        assertThat(openTasks(running)).isEmpty();
        tells(WorkTaskCancelled.class, running, 1);
        engineHasEnded(running);
        engineHasFollowed(id(summit, "travel"));
        engineHasFollowed(id(summit, "accreditation"));
    }

    @Test
    void warnsOnceOfWorkThatIsOverdueAndKeepsItsTask() {
        UUID summit = planned(LocalDate.of(2024, 7, 9), LocalDate.of(2024, 7, 11));
        UUID overdue = id(summit, "dossier");
        await("the warning").atMost(PATIENCE).until(() -> told(DeadlinePassed.class, overdue) == 1);

        assertThat(openTasks(overdue)).containsExactly(WorkKinds.DO);
        assertThat(piece(summit, "dossier").path("overdue").asBoolean()).isTrue();
        assertThat(piece(summit, "dossier").path("slack").asInt()).isNegative();
        movesSummit(summit, FIRST, FIRST.plusDays(2));
        assertThat(piece(summit, "dossier").path("overdue").asBoolean()).isFalse();
        tells(DeadlinePassed.class, overdue, 1);
    }

    @Test
    void movesOwnWorkAtOnceAndKeepsTheDistanceWhenTheSummitMoves() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        UUID task = id(summit, "dossier");
        LocalDate due = row(task).dueDay();
        Answer moved = act(task, "moves", Map.of("dueDay", due.plusDays(2).toString(), "reason", "Extra gesprek."));

        assertThat(moved.expect(200).body().path("proposalId").isNull()).isTrue();
        assertThat(row(task).dueDay()).isEqualTo(due.plusDays(2));
        movesSummit(summit, FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(2));
        assertThat(row(task).dueDay()).isEqualTo(due.plusDays(2).plusWeeks(1));
    }

    @Test
    void proposesAMoveThatTouchesTheWorkOfOthers() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        UUID dgpz = Ids.next();
        UUID dvb = Ids.next();
        holds(dgpz, "DGPZ");
        holds(dvb, "DVB");
        UUID task = id(summit, "dossier");
        UUID evaluation = id(summit, "evaluation");
        LocalDate start = row(evaluation).startDay();
        String proposal = proposed(dgpz, task, start.plusDays(14));

        assertThat(row(evaluation).startDay()).isEqualTo(start);
        assertThat(openTasks(task)).contains(WorkKinds.ANSWER);
        answers(dgpz, proposal, "DVB", true).expect(403);
        answers(dvb, proposal, "DVB", true).expect(200);
        assertThat(row(evaluation).startDay()).isEqualTo(start.plusDays(14));
        assertThat(row(task).dueDay()).isEqualTo(start.plusDays(14));
        assertThat(openTasks(task)).doesNotContain(WorkKinds.ANSWER);
        answers(dvb, proposal, "DVB", true).expect(409);
    }

    @Test
    void movesNothingWhenAnOfficeDeclines() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        UUID dgpz = Ids.next();
        holds(dgpz, "DGPZ");
        UUID task = id(summit, "dossier");
        LocalDate due = row(task).dueDay();
        String proposal =
                proposed(dgpz, task, row(summit, "evaluation").startDay().plusDays(14));
        Answer declined = answers(owner, proposal, "DVB", false);

        assertThat(declined.expect(200).body().path("state").asString()).isEqualTo("DECLINED");
        assertThat(row(task).dueDay()).isEqualTo(due);
    }

    @Test
    void overtakesAProposalWhenTheSummitMoves() {
        UUID summit = planned(FIRST, FIRST.plusDays(2));
        UUID dgpz = Ids.next();
        holds(dgpz, "DGPZ");
        UUID task = id(summit, "dossier");
        String proposal =
                proposed(dgpz, task, row(summit, "evaluation").startDay().plusDays(14));
        movesSummit(summit, FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(2));

        assertThat(answers(owner, proposal, "DVB", true).code()).isEqualTo("problem.work.answered");
        assertThat(openTasks(task)).doesNotContain(WorkKinds.ANSWER);
    }

    private String proposed(UUID by, UUID task, LocalDate due) {
        return actAs(by, task, version(task), "moves", Map.of("dueDay", due.toString(), "reason", "Het loopt uit."))
                .expect(200)
                .body()
                .path("proposalId")
                .asString();
    }

    private Answer answers(UUID by, String proposal, String office, boolean accepted) {
        return send(
                post("/v1/work-proposals/{id}/answers", proposal),
                by,
                Map.of("officeId", office, "accepted", accepted, "reason", "Dat kan zo."),
                Roles.OFFICIAL);
    }

    private String lastWarning(UUID task) {
        return WorkDeadlines.plan(row(task))
                .passed()
                .atZone(Deadline.ZONE)
                .toOffsetDateTime()
                .toString();
    }

    /** The last moment of warning, as the engine took it over from one deadline after the other. */
    private void engineWasTold(UUID task, String... lastWarnings) {
        await("each deadline in the engine")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(jdbc.sql("""
                                        select variables from engine_command
                                        where business_key = :id and name = 'WorkDeadlineSet' and done_at is not null order by id
                                        """)
                                .param("id", task)
                                .query(String.class)
                                .list())
                        .extracting(
                                told -> json.readTree(told).path("warnPassed").asString())
                        .containsExactly(lastWarnings));
    }
}
