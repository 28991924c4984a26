package nl.topdossier.bpmn.running;

import static nl.topdossier.bpmn.running.DispatchFixtures.LOWER_HOUSE;
import static nl.topdossier.bpmn.running.DispatchFixtures.UPPER_HOUSE;
import static nl.topdossier.bpmn.running.Variables.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.camunda.client.api.response.PublishMessageResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** dispatch-letter until the first hand-over: gate, release, undo, stop. */
class ReleaseLetterProcessTests {

    private final DispatchFixtures letter = DispatchFixtures.toBothHouses(Engine.shared());
    private final ProcessRun dispatch = letter.run();

    @Test
    void goesFromSignedOffToNumberedInBothHouses() {
        letter.registeredAt("gate").starts();
        letter.releases(1);
        letter.confirms(LOWER_HOUSE);
        letter.confirms(UPPER_HOUSE);
        letter.numbers(UPPER_HOUSE);
        letter.numbers(LOWER_HOUSE);

        dispatch.endsAt("EndEvent_Numbered");
        assertThat(dispatch.jobs("run-gate")).hasSize(1);
        assertThat(dispatch.jobs("start-hand-over")).hasSize(1);
        assertThat(dispatch.jobs("hand-over")).hasSize(2);
    }

    @Test
    void checksAgainUntilTheGateIsOpen() {
        letter.registeredAt("gate")
                .answersInstead(
                        "run-gate",
                        blocked(1),
                        blocked(2),
                        with("gate", "open")
                                .and("releaseTaskId", letter.releaseTask(1).reference()))
                .starts();
        letter.blockTask(1).completes(with("blockOutcome", "recheck"));
        letter.blockTask(2).completes(with("blockOutcome", "recheck"));
        letter.releaseTask(1).completes(with("releaseOutcome", "withdrawn"));

        dispatch.endsAt("EndEvent_Withdrawn");
        assertThat(dispatch.jobs("run-gate")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"returned, EndEvent_Returned", "withdrawn, EndEvent_Withdrawn"})
    void leavesTheGateAs(String outcome, String endEvent) {
        letter.registeredAt("gate").answersInstead("run-gate", blocked(1)).starts();
        letter.blockTask(1).completes(with("blockOutcome", outcome));

        dispatch.endsAt(endEvent);
    }

    @Test
    void blocksWhenTheGateHasClosedAtRelease() {
        letter.registeredAt("gate").starts();
        letter.releaseTask(1)
                .completes(with("releaseOutcome", "blocked")
                        .and("blockTaskId", letter.blockTask(1).reference()));
        letter.blockTask(1).completes(with("blockOutcome", "returned"));

        dispatch.endsAt("EndEvent_Returned");
    }

    @ParameterizedTest
    @CsvSource({"returned, EndEvent_Returned", "withdrawn, EndEvent_Withdrawn"})
    void leavesReleaseAs(String outcome, String endEvent) {
        letter.registeredAt("gate").starts();
        letter.releaseTask(1).completes(with("releaseOutcome", outcome));

        dispatch.endsAt(endEvent);
    }

    @Test
    void asksForReleaseAgainWhenUndoneInTime() {
        letter.registeredAt("gate").starts();
        letter.releaseTask(1).completes(with("releaseOutcome", "released").and("undoWindow", "PT1H"));
        dispatch.awaitAt("Gateway_UndoWindow");
        letter.undoes(1, letter.releaseTask(2));
        letter.releaseTask(2).completes(with("releaseOutcome", "withdrawn"));

        dispatch.endsAt("EndEvent_Withdrawn");
        assertThat(dispatch.jobs("start-hand-over")).isEmpty();
    }

    @Test
    void asksForReleaseAgainWhenUndoneAtTheLastMoment() {
        letter.registeredAt("gate")
                .answersInstead(
                        "start-hand-over",
                        with("handOverStart", "undone")
                                .and("releaseTaskId", letter.releaseTask(2).reference()))
                .starts();
        letter.releases(1);
        letter.releaseTask(2).completes(with("releaseOutcome", "returned"));

        dispatch.endsAt("EndEvent_Returned");
        assertThat(dispatch.jobs("hand-over")).isEmpty();
    }

    @Test
    void doesNotUndoTheSecondReleaseByALateMessageAboutTheFirst() {
        letter.registeredAt("gate")
                .answersInstead(
                        "start-hand-over",
                        with("handOverStart", "undone")
                                .and("releaseTaskId", letter.releaseTask(2).reference()))
                .starts();
        letter.releases(1);
        letter.releaseTask(2).awaitOpen();
        letter.undoes(1, letter.releaseTask(2));
        letter.releaseTask(2).completes(with("releaseOutcome", "released").and("undoWindow", "PT1H"));
        dispatch.awaitTimes(2, "Gateway_UndoWindow");
        letter.undoes(2, letter.releaseTask(3));
        letter.releaseTask(3).completes(with("releaseOutcome", "returned"));

        dispatch.endsAt("EndEvent_Returned");
        assertThat(dispatch.times("Event_ReleaseUndone")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "gate, Task_Release, Task_SolveBlock",
        "blocked, Task_SolveBlock, Task_RunGate",
        "release, Task_Release, Task_RunGate",
        "undo-window, Gateway_UndoWindow, Task_Release",
        "start-hand-over, Task_HandOver, Task_Release",
        "hand-over, Task_HandOver, Task_StartHandOver",
        "number, Task_RecordNumber, Task_HandOver"
    })
    void continuesWhereTheRowSaysAfterRestart(String route, String arrivesAt, String neverAt) {
        letter.registeredAt("gate")
                .answers("register-dispatch", letter.registered(route))
                .starts();
        letter.releaseTask(1).awaitOpen();
        dispatch.restarts();

        dispatch.awaitAt(arrivesAt);
        assertThat(dispatch.times(neverAt)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"gate, Task_Release", "release, Task_Release", "hand-over, Task_HandOver", "number, Task_RecordNumber"})
    void asksWhatTheHousesHaveAndGoesOnWhereTheRowSaysThen(String route, String arrivesAt) {
        letter.registeredAt("gate")
                .answersInstead("register-dispatch", letter.registered("confirm"), letter.registered(route))
                .starts();
        letter.confirmTask().awaitOpen();
        assertThat(dispatch.times("Task_RunGate")).isZero();
        letter.confirmTask().completes(Variables.none());

        dispatch.awaitAt(arrivesAt);
        assertThat(dispatch.jobs("register-dispatch")).hasSize(2);
    }

    @Test
    void canStillBeUndoneAfterRestartWithinTheWindow() {
        letter.registeredAt("undo-window").starts().awaitAt("Gateway_UndoWindow");
        letter.undoes(1, letter.releaseTask(2));
        letter.releaseTask(2).completes(with("releaseOutcome", "withdrawn"));

        dispatch.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void endsAtOnceWhenTheDispatchHasEnded() {
        dispatch.answers("register-dispatch", with("route", "ended")).starts();

        dispatch.endsAt("EndEvent_NothingToDo");
    }

    @ParameterizedTest
    @CsvSource({
        "blocked, Task_SolveBlock",
        "release, Task_Release",
        "undo-window, Gateway_UndoWindow",
        "number, Task_RecordNumber"
    })
    void stopsWhereverItIs(String route, String element) {
        letter.registeredAt(route).starts().awaitAt(element);
        dispatch.publish("DispatchStopped", dispatch.id(), Variables.none());

        dispatch.endsAt("EndEvent_Stopped");
    }

    @Test
    void takesTheReleaseTaskAwayWhenStopped() {
        letter.registeredAt("gate").starts();
        letter.releaseTask(1).awaitOpen();
        dispatch.publish("DispatchStopped", dispatch.id(), Variables.none());

        dispatch.endsAt("EndEvent_Stopped");
        letter.releaseTask(1).awaitCancelled();
        letter.releaseTask(1).refusesCompletion();
    }

    @Test
    void startsOnceWhenToldTwice() {
        letter.registeredAt("gate");

        var first = tell();
        dispatch.awaitInstance(first.getMessageKey());
        letter.releaseTask(1).awaitOpen();

        assertThat(catchThrowable(this::tell)).hasMessageContaining("already");
        assertThat(dispatch.jobs("register-dispatch")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"register-dispatch", "run-gate", "start-hand-over"})
    void showsAnUnknownOutcomeAsIncident(String jobType) {
        letter.registeredAt("gate")
                .answersInstead(
                        jobType,
                        with("route", "unheard-of").and("gate", "unheard-of").and("handOverStart", "unheard-of"))
                .starts();
        if (jobType.equals("start-hand-over")) {
            letter.releases(1);
        }

        assertThat(dispatch.awaitIncident().element()).startsWith("Gateway_");
        dispatch.cancels();
    }

    private PublishMessageResponse tell() {
        return dispatch.publish(
                "LetterSignedOff",
                dispatch.id(),
                with("dispatchId", dispatch.id()).and("traceparent", "00-0-0-01"),
                dispatch.id("event"));
    }

    private Variables blocked(int number) {
        return with("gate", "blocked")
                .and("blockTaskId", letter.blockTask(number).reference());
    }
}
