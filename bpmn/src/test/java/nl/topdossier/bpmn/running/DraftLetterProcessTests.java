package nl.topdossier.bpmn.running;

import static nl.topdossier.bpmn.running.Variables.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftLetterProcessTests {

    private static final Map<String, Object> SUMMIT_REPORT =
            Map.of("letterKind", "report", "meetingKind", "summit", "sectionTopics", List.of());

    private final ProcessRun letter = new ProcessRun(Engine.shared(), ProcessKind.DRAFT_LETTER);

    @Test
    void goesFromOpenedToDispatched() {
        opened().starts();
        draft(1).completes(submitted(1));
        answer(1, "signed-off");
        dispatchAnswer(1, "dispatched");

        letter.endsAt("EndEvent_Dispatched");
        assertThat(letter.jobs("register-draft")).hasSize(1);
        assertThat(letter.jobs("propose-offices")).hasSize(1);
        assertThat(letter.jobs("check-letter")).hasSize(1);
        assertThat(letter.job("check-letter").getVariablesAsMap())
                .containsEntry("submissionId", submission(1))
                .containsEntry("requiredOffices", offices());
    }

    @Test
    void proposesTheOfficesThatTheDecisionNames() {
        opened().starts();
        draft(1).awaitOpen();

        assertThat(letter.job("propose-offices").getVariablesAsMap()).containsEntry("requiredOffices", offices());
    }

    @Test
    void endsWhenWithdrawnWhileDrafting() {
        opened().starts();
        draft(1).completes(with("draftOutcome", "withdrawn"));

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void returnsToDraftingUntilTheCheckIsPassed() {
        opened().answersInstead(
                        "check-letter",
                        checked("failed").and("draftTaskId", draft(2).reference()),
                        checked("overtaken").and("draftTaskId", draft(3).reference()),
                        checked("passed"));

        letter.starts();
        draft(1).completes(submitted(1));
        draft(2).completes(submitted(2));
        draft(3).completes(submitted(3));
        answer(3, "signed-off");
        dispatchAnswer(3, "dispatched");

        letter.endsAt("EndEvent_Dispatched");
        assertThat(letter.jobs("check-letter")).hasSize(3);
    }

    @Test
    void asksAgainWhoMustAgreeWhenTheCompositionChanged() {
        var foreignMinisters = Map.of("letterKind", "report", "meetingKind", "foreign-ministers");
        opened().starts();
        draft(1).completes(submitted(1).and("composition", foreignMinisters));
        letter.awaitAt("Event_SubmissionAnswered");

        assertThat(letter.job("check-letter").getVariablesAsMap())
                .containsEntry("requiredOffices", List.of(office("BZ", "signs")));
    }

    @Test
    void reopensTheDraftWhenRecalledFromApproval() {
        submittedOnce();
        answer(1, "recalled", with("draftTaskId", draft(2).reference()));
        draft(2).completes(with("draftOutcome", "withdrawn"));

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void endsWhenWithdrawnFromApproval() {
        submittedOnce();
        answer(1, "withdrawn");

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void reopensTheDraftWhenReturnedAndTheHeadSaysSo() {
        submittedOnce();
        answer(1, "returned", with("reentryTaskId", reentry().reference()));
        reentry().completes(with("reentry", "draft").and("draftTaskId", draft(2).reference()));
        draft(2).completes(submitted(2));
        answer(2, "withdrawn");

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void goesStraightBackToApprovalWhenTheHeadSaysSo() {
        submittedOnce();
        answer(1, "returned", with("reentryTaskId", reentry().reference()));
        reentry().completes(with("reentry", "resubmit").and("submissionId", submission(2)));
        answer(2, "signed-off");
        dispatchAnswer(2, "dispatched");

        letter.endsAt("EndEvent_Dispatched");
        assertThat(letter.times("Task_Draft")).isEqualTo(1);
        assertThat(letter.jobs("check-letter")).hasSize(2);
    }

    @Test
    void endsWhenTheHeadWithdrawsTheReturnedLetter() {
        submittedOnce();
        answer(1, "returned", with("reentryTaskId", reentry().reference()));
        reentry().completes(with("reentry", "withdrawn"));

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void reopensTheDraftWhenRecalledFromDispatch() {
        signedOff();
        dispatchAnswer(1, "recalled", with("draftTaskId", draft(2).reference()));
        draft(2).completes(with("draftOutcome", "withdrawn"));

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void asksTheHeadWhenDispatchReturnedTheLetter() {
        signedOff();
        dispatchAnswer(1, "returned", with("reentryTaskId", reentry().reference()));
        reentry().completes(with("reentry", "withdrawn"));

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void endsWhenWithdrawnFromDispatch() {
        signedOff();
        dispatchAnswer(1, "withdrawn");

        letter.endsAt("EndEvent_Withdrawn");
    }

    @ParameterizedTest
    @CsvSource({
        "propose, Task_ProposeOffices, Task_CheckLetter",
        "draft, Task_Draft, Task_ProposeOffices",
        "check, Task_CheckLetter, Task_Draft",
        "await-answer, Event_SubmissionAnswered, Task_CheckLetter",
        "choose-reentry, Task_ChooseReentry, Task_CheckLetter",
        "await-dispatch, Event_DispatchAnswered, Event_SubmissionAnswered"
    })
    void continuesWhereTheRowSaysAfterRestart(String route, String arrivesAt, String neverAt) {
        opened().answers(
                        "register-draft",
                        registered(route).and("reentryTaskId", reentry().reference()))
                .starts();
        draft(1).awaitOpen();
        letter.restarts();

        letter.awaitAt(arrivesAt);
        assertThat(letter.times(neverAt)).isZero();
    }

    @Test
    void goesOnToTheEndAfterRestartWhileWaitingForDispatch() {
        opened().answers("register-draft", registered("await-dispatch")).starts();
        draft(1).completes(submitted(1));
        letter.awaitAt("Event_SubmissionAnswered").restarts();
        dispatchAnswer(1, "dispatched");

        letter.endsAt("EndEvent_Dispatched");
    }

    @Test
    void endsAtOnceWhenTheLetterHasEnded() {
        letter.answers("register-draft", with("route", "ended")).starts();

        letter.endsAt("EndEvent_NothingToDo");
    }

    @Test
    void startsOnceWhenToldTwice() {
        opened();

        var first = letter.publish("LetterOpened", letter.id(), with("letterId", letter.id()), letter.id("event"));
        letter.awaitInstance(first.getMessageKey());
        draft(1).awaitOpen();
        var again = catchThrowable(
                () -> letter.publish("LetterOpened", letter.id(), with("letterId", letter.id()), letter.id("event")));

        assertThat(again).hasMessageContaining("already");
        assertThat(letter.jobs("register-draft")).hasSize(1);
    }

    @Test
    void startsAgainOnlyWhenTheFormerHasEnded() {
        opened().answers("register-draft", with("route", "ended")).starts();
        var again = letter.publishStart();
        draft(1).completes(with("draftOutcome", "withdrawn"));

        letter.endsAt("EndEvent_Withdrawn");
        letter.awaitInstance(again.getMessageKey()).endsAt("EndEvent_NothingToDo");
    }

    @Test
    void keepsAnAnswerThatArrivesDuringRestart() {
        opened().answers("register-draft", registered("await-answer")).starts();
        draft(1).completes(submitted(1));
        letter.awaitAt("Event_SubmissionAnswered").cancels();
        answer(1, "withdrawn");
        letter.starts();

        letter.endsAt("EndEvent_Withdrawn");
    }

    @Test
    void keepsAnAnswerThatArrivesBeforeItIsAwaited() {
        opened().starts();
        answer(1, "signed-off");
        dispatchAnswer(1, "dispatched");
        draft(1).completes(submitted(1));

        letter.endsAt("EndEvent_Dispatched");
    }

    @Test
    void ignoresTheAnswerToAnEarlierSubmission() {
        opened().starts();
        answer(0, "withdrawn");
        draft(1).completes(submitted(1));
        answer(1, "signed-off");
        dispatchAnswer(1, "dispatched");

        letter.endsAt("EndEvent_Dispatched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"register-draft", "check-letter"})
    void showsAnUnknownOutcomeAsIncident(String jobType) {
        opened().answersInstead(jobType, with("route", "unheard-of").and("checkOutcome", "unheard-of"))
                .starts();
        if (jobType.equals("check-letter")) {
            draft(1).completes(submitted(1));
        }

        assertThat(letter.awaitIncident().element()).startsWith("Gateway_");
        letter.cancels();
    }

    private ProcessRun opened() {
        return letter.answers("register-draft", registered("propose"))
                .answers("propose-offices", Variables.none())
                .answers("check-letter", checked("passed"));
    }

    private void submittedOnce() {
        opened().starts();
        draft(1).completes(submitted(1));
    }

    private void signedOff() {
        submittedOnce();
        answer(1, "signed-off");
    }

    private Variables registered(String route) {
        return with("route", route)
                .and("composition", SUMMIT_REPORT)
                .and("draftTaskId", draft(1).reference())
                .and("reentryTaskId", null)
                .and("submissionId", submission(1));
    }

    private static Variables checked(String outcome) {
        return with("checkOutcome", outcome);
    }

    private Variables submitted(int submission) {
        return with("draftOutcome", "submitted")
                .and("submissionId", submission(submission))
                .and("composition", SUMMIT_REPORT);
    }

    private void answer(int submission, String answer) {
        answer(submission, answer, Variables.none());
    }

    private void answer(int submission, String answer, Variables more) {
        letter.publish(
                "SubmissionAnswered",
                submission(submission),
                with("answer", answer).and(more));
    }

    private void dispatchAnswer(int submission, String answer) {
        dispatchAnswer(submission, answer, Variables.none());
    }

    private void dispatchAnswer(int submission, String answer, Variables more) {
        letter.publish(
                "DispatchAnswered",
                submission(submission),
                with("dispatchAnswer", answer).and(more));
    }

    private Task draft(int number) {
        return letter.task(letter.id("draft-" + number));
    }

    private Task reentry() {
        return letter.task(letter.id("reentry"));
    }

    private String submission(int number) {
        return letter.id("submission-" + number);
    }

    private static List<Map<String, String>> offices() {
        return List.of(office("BZ", "signs"), office("DEF", "signs"), office("MP", "agrees"));
    }

    private static Map<String, String> office(String office, String role) {
        return Map.of("officeId", office, "role", role, "scope", "whole");
    }
}
