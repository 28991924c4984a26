package nl.topdossier.bpmn.running;

import static nl.topdossier.bpmn.running.Variables.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DoWorkTaskProcessTests {

    private final ProcessRun work = new ProcessRun(Engine.shared(), ProcessKind.DO_WORK_TASK);

    @Test
    void endsWhenTheOwnerIsDone() {
        lies("do", "first").starts();
        task("first").completes(with("route", "done"));

        work.endsAt("EndEvent_Done");
    }

    @Test
    void goesToTheOtherOfficeThatGotIt() {
        lies("do", "first").starts();
        task("first").completes(next("do", "second"));
        task("second").completes(with("route", "done"));

        work.endsAt("EndEvent_Done");
    }

    @Test
    void goesByTheCoordinatorWhenItIsGivenBack() {
        lies("do", "first").starts();
        task("first").completes(next("assign", "assigning"));
        task("assigning").completes(next("do", "second"));
        task("second").completes(with("route", "done"));

        work.endsAt("EndEvent_Done");
    }

    @Test
    void goesOnWithTheCoordinatorAfterARestart() {
        lies("do", "first").starts();
        task("first").completes(next("assign", "assigning"));
        task("assigning").awaitOpen();
        work.answersInstead("register-work-task", with("route", "assign").and("taskId", work.id("assigning-still")));
        work.restarts();
        task("assigning-still").completes(next("do", "second"));
        task("second").completes(with("route", "done"));

        work.endsAt("EndEvent_Done");
    }

    @Test
    void endsAtOnceWhenNothingIsLeftToDo() {
        work.answers("register-work-task", with("route", "ended").and("taskId", null))
                .starts();

        work.endsAt("EndEvent_NothingToDo");
    }

    @Test
    void takesTheTaskAwayWhenTheSummitIsCancelled() {
        lies("do", "first").answers("warn-work-deadline", Variables.none()).starts();
        task("first").awaitOpen();
        Instant later = Instant.now().plus(Duration.ofDays(20));
        work.setsDeadline(later, later, later).awaitAt("Event_DeadlinePassed");
        cancels();

        work.endsAt("EndEvent_Cancelled");
        task("first").awaitCancelled();
    }

    @Test
    void takesTheCoordinatorsTaskAwayToo() {
        lies("assign", "assigning").starts();
        task("assigning").awaitOpen();
        cancels();

        work.endsAt("EndEvent_Cancelled");
        task("assigning").awaitCancelled();
    }

    @Test
    void isCancelledWhileItIsStillRegistering() {
        work.answers("register-work-task", Answer.none()).starts();
        work.job("register-work-task");
        cancels();

        work.endsAt("EndEvent_Cancelled");
    }

    @Test
    void showsAnOutcomeThatNobodyForesawAsIncident() {
        lies("do", "first").starts();
        task("first").completes(with("route", "perhaps"));

        assertThat(work.awaitIncident().element()).isEqualTo("Gateway_Outcome");
        work.cancels();
    }

    private ProcessRun lies(String route, String task) {
        return work.answers("register-work-task", next(route, task));
    }

    private Variables next(String route, String task) {
        return with("route", route).and("taskId", work.id(task));
    }

    private void cancels() {
        work.publish("WorkTaskCancelled", work.id(), Variables.none());
    }

    private Task task(String name) {
        return work.task(work.id(name));
    }
}
