package nl.topdossier.logistics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.topdossier.contracts.summit.WorkTaskCancelled;
import nl.topdossier.logistics.WorkStack;
import nl.topdossier.security.Roles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One piece of work is not needed any more: it ends with a reason, and nothing waits for it or gets lost. */
class WorkCancellationIT extends WorkStack {

    private static final LocalDate FIRST = LocalDate.of(2031, 9, 9);
    private static final String REASON = "De gastheer regelt dit.";

    private final LocalDate today = LocalDate.of(2025, 1, 6);

    @Test
    void endsItsTaskAndProcessAndKeepsTheReason() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "dossier");
        engineHasTheTaskOf(task);

        cancels(task, version(task)).expect(200);

        assertThat(row(task).state()).isEqualTo(WorkState.CANCELLED);
        assertThat(openTasks(task)).isEmpty();
        assertThat(send(get("/v1/work-tasks/{id}", task), owner, null, Roles.OFFICIAL)
                        .body()
                        .path("comments")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo(REASON);
        assertThat(audited(task)).contains("work-commented", "work-cancelled");
        tells(WorkTaskCancelled.class, task, 1);
        engineHasEnded(task);
    }

    @Test
    void letsWhatWaitedForItGoOnAndTellsItsOffice() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID delegation = id(summit, "delegation");

        cancels(delegation, version(delegation)).expect(200);

        assertThat(row(summit, "travel").state()).isEqualTo(WorkState.READY);
        assertThat(row(summit, "evaluation").state()).isEqualTo(WorkState.WAITING);
        JsonNode need = piece(summit, "travel").path("needs").get(0);
        assertThat(need.path("cancelled").asBoolean()).isTrue();
        assertThat(need.path("blocks").asBoolean()).isFalse();
        assertThat(need.path("met").asBoolean()).isFalse();
        JsonNode notices = send(get("/v1/summits/{id}/work-notices", summit), owner, null, Roles.OFFICIAL)
                .body();
        assertThat(notices).hasSize(1);
        assertThat(notices.get(0).path("officeId").asString()).isEqualTo("DVB");
        assertThat(notices.get(0).path("lines").findValuesAsString("workTaskId"))
                .containsExactlyInAnyOrder(
                        delegation.toString(),
                        id(summit, "travel").toString(),
                        id(summit, "accreditation").toString());
        completes(summit, "accreditation", today.toString());
    }

    @Test
    void isLeftOutOfTheScheduleOfTheRest() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID travel = id(summit, "travel");

        cancels(travel, version(travel)).expect(200);

        assertThat(plan(summit).path("criticalPath").valueStream().map(JsonNode::asString))
                .isNotEmpty()
                .doesNotContain(travel.toString());
        assertThat(piece(summit, "evaluation").path("slack").isNumber()).isTrue();
    }

    @Test
    void happensOnce() throws Exception {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID task = id(summit, "dossier");
        long seen = version(task);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> act = () -> {
            together.await();
            return cancels(task, seen).status();
        };
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = people.invokeAll(List.of(act, act)).stream()
                    .map(WorkCancellationIT::result)
                    .sorted()
                    .toList();

            assertThat(statuses).containsExactly(200, 412);
        }
        Answer again = cancels(task, version(task));
        again.expect(409);
        assertThat(again.code()).isEqualTo("problem.work.cancelled");
        tells(WorkTaskCancelled.class, task, 1);
    }

    @Test
    void isRefusedForWorkThatIsDoneAndWithoutReason() {
        UUID summit = planned(FIRST, FIRST.plusDays(1));
        UUID done = id(summit, "dossier");
        completes(summit, "dossier", today.toString());

        Answer refused = cancels(done, version(done));

        refused.expect(409);
        assertThat(refused.code()).isEqualTo("problem.work.done");
        assertThat(row(done).state()).isEqualTo(WorkState.DONE);
        UUID open = id(summit, "delegation");
        cancels(open, version(open), " ").expect(400);
        assertThat(row(open).state()).isEqualTo(WorkState.READY);
    }

    private Answer cancels(UUID task, long version) {
        return cancels(task, version, REASON);
    }

    private Answer cancels(UUID task, long version, String reason) {
        return send(
                post("/v1/work-tasks/{id}/cancellation", task).header("If-Match", "\"" + version + "\""),
                COORDINATOR,
                Map.of("text", reason),
                Roles.COORDINATOR);
    }

    private static int result(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
