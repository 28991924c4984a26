package nl.topdossier.bpmn.running;

import static java.time.temporal.ChronoUnit.DAYS;
import static nl.topdossier.bpmn.running.Variables.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The milestones of a summit: what is next is asked of the owner each time, never remembered. */
class PrepareSummitProcessTests {

    private final Engine engine = Engine.shared();

    @Test
    void passesEveryMilestoneAndCloses() {
        var run = run().answers("register-summit", waiting());
        run.answers("route-summit", review(run, "review-1"), waiting(), evaluation(run), closed());

        run.starts().awaitAt("Task_AwaitMilestone");
        reached(run).task(run.id("review-1")).completes(Variables.none());
        run.awaitTimes(2, "Task_AwaitMilestone");
        reached(run).task(run.id("evaluation")).completes(Variables.none());

        run.endsAt("EndEvent_Closed");
    }

    @Test
    void goesOnWhereTheSummitStandsAfterARestart() {
        var run = run();
        run.answers("register-summit", review(run, "review-1")).answers("route-summit", closed());
        run.starts().task(run.id("review-1")).awaitOpen();

        run.answersInstead("register-summit", evaluation(run)).restarts();

        run.task(run.id("evaluation")).completes(Variables.none());
        run.endsAt("EndEvent_Closed");
    }

    @Test
    void endsAtOnceWhenAnotherInstanceIsRegistered() {
        var run = run().answers("register-summit", with("route", "ended").and("milestoneTaskId", null));

        run.starts().endsAt("EndEvent_NothingToDo");
    }

    @Test
    void aMilestoneThatWasPutOffIsWaitedForAgain() {
        var run = run();
        run.answers("register-summit", review(run, "review-1")).answers("route-summit", waiting(), closed());

        run.starts().task(run.id("review-1")).completes(Variables.none());
        run.awaitAt("Task_AwaitMilestone");
        reached(run);

        run.endsAt("EndEvent_Closed");
    }

    @Test
    void asksWhatIsDueAtOnceForMomentsThatArePast() {
        var run = run().answers("register-summit", waiting()).answers("advance-summit", Variables.none());
        run.starts().awaitAt("Task_AwaitMilestone");

        moments(run, Instant.now().minus(400, DAYS), Instant.now().minus(3, DAYS));

        run.awaitTimes(2, "EndEvent_Advanced").awaitAt("EndEvent_AllMoments");
        assertThat(run.hasEnded()).isFalse();
        run.answers("route-summit", closed());
        reached(run).endsAt("EndEvent_Closed");
    }

    @Test
    void timersOfEarlierAndLaterPlansDoNotKeepItAlive() {
        var run = run().answers("register-summit", waiting()).answers("route-summit", closed());
        run.starts().awaitAt("Task_AwaitMilestone");
        moments(run, Instant.now().plus(8, DAYS), Instant.now().plus(9, DAYS));
        run.awaitTimes(2, "Event_MomentReached");
        moments(run, Instant.now().plus(15, DAYS));
        run.awaitTimes(3, "Event_MomentReached");

        reached(run).endsAt("EndEvent_Closed");
    }

    @Test
    void putsSentLettersRightBesideTheMilestones() {
        var run = run();
        run.answers("register-summit", review(run, "review-1")).answers("route-summit", closed());
        run.starts().task(run.id("review-1")).awaitOpen();

        correction(run, "correction-1");
        correction(run, "correction-2");
        run.task(run.id("correction-2")).awaitOpen();
        run.task(run.id("correction-1")).completes(Variables.none());
        run.awaitAt("EndEvent_Corrected");

        assertThat(run.task(run.id("correction-2")).isOpen()).isTrue();
        run.task(run.id("correction-2")).completes(Variables.none());
        run.task(run.id("review-1")).completes(Variables.none());
        run.endsAt("EndEvent_Closed");
    }

    @Test
    void cancellingTakesTasksAndTimersAway() {
        var run = run();
        run.answers("register-summit", review(run, "review-1"));
        run.starts().task(run.id("review-1")).awaitOpen();
        moments(run, Instant.now().plus(8, DAYS));
        run.awaitAt("Event_MomentReached");
        correction(run, "correction-1");
        run.task(run.id("correction-1")).awaitOpen();

        run.publish("SummitCancelled", run.id(), Variables.none());

        run.task(run.id("review-1")).awaitCancelled();
        run.task(run.id("correction-1")).awaitCancelled();
        run.endsAt("EndEvent_Cancelled");
    }

    private ProcessRun run() {
        return new ProcessRun(engine, ProcessKind.PREPARE_SUMMIT);
    }

    private static ProcessRun reached(ProcessRun run) {
        return run.publish("MilestoneReached", run.id(), Variables.none());
    }

    private static void correction(ProcessRun run, String task) {
        run.publish("CorrectionNeeded", run.id(), with("correctionTaskId", run.id(task)));
    }

    static void moments(ProcessRun run, Instant... moments) {
        List<String> texts = Arrays.stream(moments).map(Instant::toString).toList();
        run.publish("SummitMomentsSet", run.id(), with("moments", texts));
    }

    private static Variables waiting() {
        return with("route", "wait").and("milestoneTaskId", null);
    }

    private static Variables closed() {
        return with("route", "closed").and("milestoneTaskId", null);
    }

    private static Variables review(ProcessRun run, String task) {
        return with("route", "review").and("milestoneTaskId", run.id(task));
    }

    private static Variables evaluation(ProcessRun run) {
        return with("route", "evaluate").and("milestoneTaskId", run.id("evaluation"));
    }
}
