package nl.topdossier.bpmn.running;

import static java.time.temporal.ChronoUnit.DAYS;
import static nl.topdossier.bpmn.running.DispatchFixtures.LOWER_HOUSE;
import static nl.topdossier.bpmn.running.Variables.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.topdossier.testsupport.ControlledClockBroker;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every timer, on an engine whose clock is moved; its own engine, because one clock fires everybody's timers. */
@Order(TestOrder.TIME_TRAVEL)
class TimeTravelProcessTests {

    private static Duration travelled = Duration.ZERO;

    private final Engine engine = Engine.withControlledClock();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_SUMMIT")
    void warnsOnEachDateOfTheDeadline(ProcessKind kind) {
        var run = WaitingRun.of(engine, kind);
        run.setsDeadline(now().plus(8, DAYS), now().plus(9, DAYS), now().plus(10, DAYS));
        waitsAt(run, "Event_TwoDaysBefore", "Event_OneDayBefore", "Event_DeadlinePassed");

        forward(Duration.ofDays(8).plusHours(1));
        run.awaitAt("EndEvent_WarnedTwoDaysBefore");
        assertThat(run.jobs(kind.warningJob())).hasSize(1);

        forward(Duration.ofDays(1));
        run.awaitAt("EndEvent_WarnedOneDayBefore");
        assertThat(run.jobs(kind.warningJob())).hasSize(2);

        forward(Duration.ofDays(1));
        run.awaitAt("EndEvent_WarnedPassed");
        assertThat(run.jobs(kind.warningJob())).hasSize(3);
        assertThat(run.hasEnded()).isFalse();
        WaitingRun.finish(run, kind);
    }

    @Test
    void asksAgainOnTheDatesOfAnEarlierDeadlineToo() {
        var run = WaitingRun.of(engine, ProcessKind.DRAFT_LETTER);
        run.setsDeadline(now().plus(1, DAYS), now().plus(2, DAYS), now().plus(3, DAYS));
        run.awaitAt("Event_DeadlinePassed");
        run.setsDeadline(now().plus(4, DAYS), now().plus(5, DAYS), now().plus(6, DAYS));
        run.awaitTimes(2, "Event_DeadlinePassed");

        forward(Duration.ofDays(7));
        run.awaitTimes(2, "EndEvent_WarnedPassed");
        assertThat(run.jobs("warn-draft-deadline")).hasSize(6);
    }

    @Test
    void handsOverWhenTheUndoWindowHasPassed() {
        var letter = DispatchFixtures.toBothHouses(engine);
        letter.registeredAt("gate").starts();
        letter.releaseTask(1).completes(with("releaseOutcome", "released").and("undoWindow", "PT10M"));
        waitsAt(letter.run(), "Gateway_UndoWindow");
        assertThat(letter.run().times("Task_StartHandOver")).isZero();

        forward(Duration.ofMinutes(11));
        letter.run().awaitTimes(2, "Task_AwaitReceipt");
    }

    @Test
    void chasesTheReceiptWhenItIsOverdue() {
        var letter = DispatchFixtures.on(engine).handOver(LOWER_HOUSE, "hand-over", "P2D");
        letter.chases(LOWER_HOUSE, true).registeredAt("hand-over").starts();
        waitsAt(letter.run(), "Task_AwaitReceipt");

        forward(Duration.ofDays(1));
        assertThat(letter.run().times("Event_ReceiptOverdue")).isZero();

        forward(Duration.ofDays(1).plusMinutes(1));
        letter.chaseTask(LOWER_HOUSE).completes(Variables.none());
        letter.confirms(LOWER_HOUSE);
        letter.numbers(LOWER_HOUSE);
        letter.run().endsAt("EndEvent_Numbered");
    }

    @Test
    void chasesNothingWhenTheReceiptCameInTime() {
        var letter = DispatchFixtures.on(engine).handOver(LOWER_HOUSE, "hand-over", "P2D");
        letter.chases(LOWER_HOUSE, true).registeredAt("hand-over").starts();
        waitsAt(letter.run(), "Task_AwaitReceipt");
        letter.confirms(LOWER_HOUSE);
        letter.numberTask(LOWER_HOUSE).awaitOpen();

        forward(Duration.ofDays(3));
        letter.numbers(LOWER_HOUSE);
        letter.run().endsAt("EndEvent_Numbered");
        assertThat(letter.run().times("Event_ReceiptOverdue")).isZero();
    }

    @Test
    void neverSendsByItself() {
        var letter = DispatchFixtures.toBothHouses(engine);
        letter.registeredAt("gate").starts();
        letter.releaseTask(1).awaitOpen();

        forward(Duration.ofDays(100));
        assertThat(letter.releaseTask(1).isOpen()).isTrue();
        assertThat(letter.run().times("Task_StartHandOver")).isZero();
    }

    @Test
    void asksWhatIsDueForASummitAtEachMomentOfEachPlan() {
        var run = WaitingRun.of(engine, ProcessKind.PREPARE_SUMMIT);
        PrepareSummitProcessTests.moments(run, now().plus(2, DAYS), now().plus(4, DAYS));
        run.awaitTimes(2, "Event_MomentReached");
        PrepareSummitProcessTests.moments(run, now().plus(9, DAYS));
        run.awaitTimes(3, "Event_MomentReached");

        forward(Duration.ofDays(2).plusHours(1));
        run.awaitAt("EndEvent_Advanced");
        assertThat(run.jobs("advance-summit")).hasSize(1);

        forward(Duration.ofDays(2));
        run.awaitTimes(2, "EndEvent_Advanced");

        forward(Duration.ofDays(5));
        run.awaitTimes(3, "EndEvent_Advanced");
        assertThat(run.hasEnded()).isFalse();
        WaitingRun.finish(run, ProcessKind.PREPARE_SUMMIT);
    }

    /** The timers exist too: they are created with the tokens. */
    private static void waitsAt(ProcessRun run, String... elements) {
        for (var element : elements) {
            run.awaitAt(element);
        }
        run.first("a timer", event -> event.is("TIMER", "CREATED"));
    }

    private static Instant now() {
        return Instant.now().plus(travelled);
    }

    private static void forward(Duration by) {
        ControlledClockBroker.withExporter().forward(by);
        travelled = travelled.plus(by);
    }
}
