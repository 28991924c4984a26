package nl.topdossier.bpmn.running;

import static nl.topdossier.bpmn.running.Variables.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectSignOffsProcessTests {

    private static final List<String> MINISTERS = List.of("BZ", "DEF", "MP");

    private final ProcessRun round = new ProcessRun(Engine.shared(), ProcessKind.COLLECT_SIGN_OFFS);

    @ParameterizedTest
    @CsvSource({"BZ,DEF,MP", "BZ,MP,DEF", "DEF,BZ,MP", "DEF,MP,BZ", "MP,BZ,DEF", "MP,DEF,BZ"})
    void agreesWhenAllAgreeInAnyOrder(String first, String second, String third) {
        parallel(MINISTERS).starts();
        allOpenAtOnce();
        decides(first, null);
        decides(second, null);
        decides(third, "agreed");

        round.endsAt("EndEvent_Agreed");
    }

    @ParameterizedTest
    @CsvSource({"BZ,DEF,MP", "BZ,MP,DEF", "DEF,BZ,MP", "DEF,MP,BZ", "MP,BZ,DEF", "MP,DEF,BZ"})
    void stopsAtTheFirstReturn(String first, String second, String third) {
        parallel(MINISTERS).starts();
        allOpenAtOnce();
        decides(first, "returned");

        round.endsAt("EndEvent_Returned");
        office(second).awaitCancelled();
        office(third).awaitCancelled();
    }

    @ParameterizedTest
    @CsvSource({"BZ,DEF,MP", "BZ,MP,DEF", "DEF,BZ,MP", "DEF,MP,BZ", "MP,BZ,DEF", "MP,DEF,BZ"})
    void stopsAtAReturnAfterAnAgreement(String first, String second, String third) {
        parallel(MINISTERS).starts();
        allOpenAtOnce();
        decides(first, null);
        decides(second, "returned");

        round.endsAt("EndEvent_Returned");
        office(third).awaitCancelled();
    }

    @ParameterizedTest
    @CsvSource({"BZ,DEF,MP", "BZ,MP,DEF", "DEF,BZ,MP", "DEF,MP,BZ", "MP,BZ,DEF", "MP,DEF,BZ"})
    void returnsOnceWhenAllWereHeard(String first, String second, String third) {
        parallel(MINISTERS).starts();
        allOpenAtOnce();
        decides(first, null);
        decides(second, null);
        decides(third, "returned");

        round.endsAt("EndEvent_Returned");
    }

    @Test
    void refusesADecisionAfterTheOutcome() {
        parallel(MINISTERS).starts();
        allOpenAtOnce();
        decides("DEF", "returned");
        office("BZ").awaitCancelled();

        office("BZ").refusesCompletion();
        office("DEF").refusesCompletion();
        round.endsAt("EndEvent_Returned");
    }

    @Test
    void takesTheOutcomeThatOvertookAnEarlierDecision() {
        parallel(List.of("BZ", "DEF")).starts();
        office("BZ").awaitOpen();
        decides("DEF", "agreed");

        round.endsAt("EndEvent_Agreed");
        office("BZ").awaitCancelled();
    }

    @Test
    void asksTheNextOfficeOnlyWhenTheFormerAgreed() {
        inTurn(MINISTERS).starts();
        office("BZ").awaitOpen();
        assertThat(office("DEF").wasNeverOpen()).isTrue();

        decides("BZ", null);
        office("DEF").awaitOpen();
        assertThat(office("MP").wasNeverOpen()).isTrue();

        decides("DEF", null);
        decides("MP", "agreed");

        round.endsAt("EndEvent_Agreed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void asksNobodyMoreAfterAReturnInTurn(int returnedBy) {
        inTurn(MINISTERS).starts();
        for (int i = 1; i < returnedBy; i++) {
            decides(MINISTERS.get(i - 1), null);
        }
        decides(MINISTERS.get(returnedBy - 1), "returned");

        round.endsAt("EndEvent_Returned");
        assertThat(MINISTERS.subList(returnedBy, 3))
                .allMatch(office -> office(office).wasNeverOpen());
    }

    @Test
    void asksOnlyTheUndecidedAfterRestart() {
        parallel(MINISTERS)
                .answers("register-round", collect(false, List.of("MP")))
                .starts();
        decides("BZ", null);
        decides("DEF", null);
        office("MP").awaitOpen();
        round.restarts();
        decides("MP", "agreed");

        round.endsAt("EndEvent_Agreed");
        assertThat(office("BZ").wasNeverOpen()).isTrue();
    }

    @Test
    void goesOnInTurnAfterRestart() {
        inTurn(MINISTERS)
                .answers("register-round", collect(true, List.of("DEF", "MP")))
                .starts();
        decides("BZ", null);
        office("DEF").awaitOpen();
        round.restarts();
        decides("DEF", null);
        decides("MP", "agreed");

        round.endsAt("EndEvent_Agreed");
    }

    @Test
    void endsAtOnceWhenTheRoundHasEnded() {
        round.answers("register-round", with("route", "ended")).starts();

        round.endsAt("EndEvent_NothingToDo");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesTheTasksAwayWhenTheRoundIsClosed(boolean inTurn) {
        round.answers("register-round", collect(inTurn, MINISTERS)).starts();
        office("BZ").awaitOpen();
        round.publish("RoundClosed", round.id(), Variables.none());

        round.endsAt("EndEvent_Closed");
        office("BZ").awaitCancelled();
    }

    @Test
    void closesARoundThatIsStillRegistering() {
        round.answers("register-round", Answer.none()).starts();
        round.job("register-round");
        round.publish("RoundClosed", round.id(), Variables.none());

        round.endsAt("EndEvent_Closed");
    }

    @Test
    void startsOnceWhenToldTwice() {
        parallel(MINISTERS);

        var first = round.publish("SignOffRoundOpened", round.id(), with("roundId", round.id()), round.id("event"));
        round.awaitInstance(first.getMessageKey());
        allOpenAtOnce();
        var again = catchThrowable(
                () -> round.publish("SignOffRoundOpened", round.id(), with("roundId", round.id()), round.id("event")));

        assertThat(again).hasMessageContaining("already");
        assertThat(round.jobs("register-round")).hasSize(1);
    }

    @Test
    void showsARoundWithoutOutcomeAsIncident() {
        parallel(List.of("BZ")).starts();
        decides("BZ", null);

        assertThat(round.awaitIncident().element()).isEqualTo("Gateway_RoundOutcome");
        round.cancels();
    }

    private ProcessRun parallel(List<String> offices) {
        return round.answers("register-round", collect(false, offices));
    }

    private ProcessRun inTurn(List<String> offices) {
        return round.answers("register-round", collect(true, offices));
    }

    private Variables collect(boolean inTurn, List<String> offices) {
        return with("route", "collect")
                .and("inTurn", inTurn)
                .and(
                        "signOffs",
                        offices.stream()
                                .map(office -> Map.of("taskId", office(office).reference()))
                                .toList());
    }

    private void allOpenAtOnce() {
        MINISTERS.forEach(office -> office(office).awaitOpen());
    }

    private void decides(String office, @Nullable String roundOutcome) {
        office(office).completes(with("roundOutcome", roundOutcome));
    }

    private Task office(String office) {
        return round.task(round.id(office));
    }
}
