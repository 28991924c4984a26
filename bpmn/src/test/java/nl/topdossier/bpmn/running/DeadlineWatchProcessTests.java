package nl.topdossier.bpmn.running;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The deadline watch is the same in every process. */
class DeadlineWatchProcessTests {

    private final Instant now = Instant.now();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_SUMMIT")
    void warnsAtOnceForDatesThatArePast(ProcessKind kind) {
        var run = WaitingRun.of(Engine.shared(), kind);
        run.setsDeadline(now.minus(2, DAYS), now.minus(1, DAYS), now);

        run.awaitAt("EndEvent_WarnedTwoDaysBefore")
                .awaitAt("EndEvent_WarnedOneDayBefore")
                .awaitAt("EndEvent_WarnedPassed");
        assertThat(run.jobs(kind.warningJob())).hasSize(3);
        assertThat(run.hasEnded()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_SUMMIT")
    void waitsForDatesThatAreNotYetThere(ProcessKind kind) {
        var run = WaitingRun.of(Engine.shared(), kind);
        run.setsDeadline(now.minus(1, DAYS), now.plus(1, DAYS), now.plus(2, DAYS));

        run.awaitAt("EndEvent_WarnedTwoDaysBefore")
                .awaitAt("Event_OneDayBefore")
                .awaitAt("Event_DeadlinePassed");
        assertThat(run.jobs(kind.warningJob())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_SUMMIT")
    void watchesEachDateThatIsSet(ProcessKind kind) {
        var run = WaitingRun.of(Engine.shared(), kind);
        run.setsDeadline(now.plus(5, DAYS), now.plus(6, DAYS), now.plus(7, DAYS));
        run.setsDeadline(now.plus(3, DAYS), now.plus(4, DAYS), now.plus(5, DAYS));
        run.setsDeadline(now.minus(2, DAYS), now.minus(1, DAYS), now);

        run.awaitTimes(3, "SubProcess_DeadlineWatch");
        run.until("three warnings", () -> run.jobs(kind.warningJob()).size() == 3);
        assertThat(run.incidents()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_SUMMIT")
    void endsTheProcessWhileTimersStillWait(ProcessKind kind) {
        var run = WaitingRun.of(Engine.shared(), kind);
        run.setsDeadline(now.plus(1, DAYS), now.plus(2, DAYS), now.plus(3, DAYS))
                .awaitAt("Event_DeadlinePassed");

        WaitingRun.finish(run, kind);
        assertThat(run.events().filter(event -> event.is("TIMER", "CANCELED"))).hasSize(3);
    }

    /** A message goes to one instance only: the service tells the deadline again, as a new message. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PREPARE_SUMMIT")
    void watchesAfterRestartOnlyWhatIsToldAgain(ProcessKind kind) {
        var run = WaitingRun.of(Engine.shared(), kind);
        run.setsDeadline(now.plus(1, DAYS), now.plus(2, DAYS), now.plus(3, DAYS))
                .awaitAt("SubProcess_DeadlineWatch");
        WaitingRun.restart(run);
        assertThat(run.times("SubProcess_DeadlineWatch")).isZero();

        run.setsDeadline(now.minus(2, DAYS), now.minus(1, DAYS), now);
        run.awaitAt("EndEvent_WarnedPassed");
        assertThat(run.times("SubProcess_DeadlineWatch")).isEqualTo(1);
    }
}
