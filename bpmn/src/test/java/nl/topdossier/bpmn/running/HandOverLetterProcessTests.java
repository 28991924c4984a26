package nl.topdossier.bpmn.running;

import static nl.topdossier.bpmn.running.DispatchFixtures.LOWER_HOUSE;
import static nl.topdossier.bpmn.running.DispatchFixtures.UPPER_HOUSE;
import static nl.topdossier.bpmn.running.Variables.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** dispatch-letter from the first hand-over on: refusals, doubts, receipts, numbers. */
class HandOverLetterProcessTests {

    private final DispatchFixtures letter = DispatchFixtures.on(Engine.shared());
    private final ProcessRun dispatch = letter.run();

    @ParameterizedTest
    @CsvSource({"TK,EK", "EK,TK"})
    void waitsForBothHousesInAnyOrder(String first, String second) {
        toBothHouses().registeredAt("hand-over").starts();
        letter.confirms(first);
        dispatch.awaitAt("EndEvent_Received");
        assertThat(letter.numberTask(first).wasNeverOpen()).isTrue();

        letter.confirms(second);
        letter.numbers(second);
        letter.numbers(first);
        dispatch.endsAt("EndEvent_Numbered");
    }

    @Test
    void handsOverToTheOtherHouseWhileOneRefuses() {
        toBothHouses()
                .fails(LOWER_HOUSE, letter.mendTask(LOWER_HOUSE))
                .registeredAt("hand-over")
                .starts();
        letter.confirms(UPPER_HOUSE);
        dispatch.awaitAt("EndEvent_Received");
        letter.mendTask(LOWER_HOUSE).awaitOpen();
        letter.answers(LOWER_HOUSE, with("handOverOutcome", "sent"));
        letter.mendTask(LOWER_HOUSE).completes(with("mendOutcome", "retry"));
        letter.confirms(LOWER_HOUSE);

        endsNumbered(LOWER_HOUSE, UPPER_HOUSE);
    }

    @Test
    void keepsTheTasksOfTheHousesApart() {
        toBothHouses()
                .fails(LOWER_HOUSE, letter.mendTask(LOWER_HOUSE))
                .fails(UPPER_HOUSE, letter.mendTask(UPPER_HOUSE))
                .registeredAt("hand-over")
                .starts();
        letter.mendTask(UPPER_HOUSE).awaitOpen();
        letter.mendTask(LOWER_HOUSE).completes(with("mendOutcome", "received"));
        letter.mendTask(UPPER_HOUSE).completes(with("mendOutcome", "received"));

        endsNumbered(LOWER_HOUSE, UPPER_HOUSE);
    }

    @Test
    void asksTheDeskWhenTheOutcomeIsUncertain() {
        toLowerHouse("P30D")
                .isUncertain(LOWER_HOUSE, letter.resolveTask(LOWER_HOUSE))
                .registeredAt("hand-over")
                .starts();
        letter.resolveTask(LOWER_HOUSE).completes(with("resolveOutcome", "received"));

        endsNumbered(LOWER_HOUSE);
        assertThat(dispatch.jobs("hand-over")).hasSize(1);
    }

    @Test
    void repeatsOnlyWhenTheDeskSaysSo() {
        toLowerHouse("P30D")
                .isUncertain(LOWER_HOUSE, letter.resolveTask(LOWER_HOUSE))
                .answers(LOWER_HOUSE, with("handOverOutcome", "received"))
                .registeredAt("hand-over")
                .starts();
        letter.resolveTask(LOWER_HOUSE).awaitOpen();
        assertThat(dispatch.jobs("hand-over")).hasSize(1);
        letter.resolveTask(LOWER_HOUSE).completes(with("resolveOutcome", "repeat"));

        endsNumbered(LOWER_HOUSE);
        assertThat(dispatch.jobs("hand-over")).hasSize(2);
    }

    @Test
    void opensChaseWhenTheReceiptIsOverdue() {
        toLowerHouse("PT0S").chases(LOWER_HOUSE, true).registeredAt("hand-over").starts();
        letter.chaseTask(LOWER_HOUSE).completes(Variables.none());
        dispatch.awaitAt("EndEvent_Chased");
        letter.confirms(LOWER_HOUSE);

        endsNumbered(LOWER_HOUSE);
    }

    @Test
    void takesTheChaseAwayWhenTheReceiptArrivesAfterAll() {
        toLowerHouse("PT0S").chases(LOWER_HOUSE, true).registeredAt("hand-over").starts();
        letter.chaseTask(LOWER_HOUSE).awaitOpen();
        letter.confirms(LOWER_HOUSE);

        letter.chaseTask(LOWER_HOUSE).awaitCancelled();
        endsNumbered(LOWER_HOUSE);
    }

    @Test
    void opensNoChaseWhenTheServiceHasTheReceipt() {
        toLowerHouse("PT0S")
                .chases(LOWER_HOUSE, false)
                .registeredAt("hand-over")
                .starts();
        dispatch.awaitAt("EndEvent_ChaseNotNeeded");
        assertThat(dispatch.hasEnded()).isFalse();
        letter.confirms(LOWER_HOUSE);

        endsNumbered(LOWER_HOUSE);
    }

    @Test
    void keepsAReceiptThatArrivesBeforeItIsAwaited() {
        toLowerHouse("P30D");
        letter.confirms(LOWER_HOUSE);
        letter.registeredAt("hand-over").starts();

        endsNumbered(LOWER_HOUSE);
        assertThat(dispatch.times("Event_ReceiptOverdue")).isZero();
    }

    @Test
    void countsAReceiptThatComesTwiceOnce() {
        toBothHouses().registeredAt("hand-over").starts();
        letter.confirms(LOWER_HOUSE);
        letter.confirms(LOWER_HOUSE);
        dispatch.awaitAt("EndEvent_Received");
        assertThat(dispatch.hasEnded()).isFalse();
        letter.confirms(UPPER_HOUSE);

        endsNumbered(LOWER_HOUSE, UPPER_HOUSE);
    }

    @Test
    void continuesEachHandOverWhereItsRowSaysAfterRestart() {
        letter.handOver("new", "hand-over", "P30D")
                .handOver("sent", "await-receipt", "P30D")
                .handOver("uncertain", "resolve", "P30D")
                .handOver("refused", "mend", "P30D")
                .handOver("done", "done", "P30D")
                .registeredAt("hand-over")
                .starts();
        letter.resolveTask("uncertain").completes(with("resolveOutcome", "received"));
        letter.mendTask("refused").completes(with("mendOutcome", "received"));
        letter.confirms("sent");
        letter.confirms("new");

        endsNumbered("new", "sent", "uncertain", "refused", "done");
        assertThat(dispatch.jobs("hand-over")).hasSize(1);
    }

    @Test
    void endsAllHandOversWhenStopped() {
        toBothHouses()
                .fails(LOWER_HOUSE, letter.mendTask(LOWER_HOUSE))
                .registeredAt("hand-over")
                .starts();
        letter.mendTask(LOWER_HOUSE).awaitOpen();
        dispatch.publish("DispatchStopped", dispatch.id(), Variables.none());

        dispatch.endsAt("EndEvent_Stopped");
        letter.mendTask(LOWER_HOUSE).awaitCancelled();
    }

    @Test
    void showsAnErrorThatIsNotDrawnAsIncident() {
        toLowerHouse("P30D");
        dispatch.script()
                .tell("hand-over", letter.handOverId(LOWER_HOUSE), Answer.error("UNHEARD_OF", Variables.none()));
        letter.registeredAt("hand-over").starts();

        assertThat(dispatch.awaitIncident().detail()).contains("UNHEARD_OF");
        dispatch.cancels();
    }

    private DispatchFixtures toBothHouses() {
        return toLowerHouse("P30D").handOver(UPPER_HOUSE, "hand-over", "P30D");
    }

    private DispatchFixtures toLowerHouse(String receiptDue) {
        return letter.handOver(LOWER_HOUSE, "hand-over", receiptDue);
    }

    private void endsNumbered(String... houses) {
        for (var house : houses) {
            letter.numbers(house);
        }
        dispatch.endsAt("EndEvent_Numbered");
    }
}
