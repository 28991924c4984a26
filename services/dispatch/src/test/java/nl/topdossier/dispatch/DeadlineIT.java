package nl.topdossier.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.HandOverState;
import nl.topdossier.contracts.letter.House;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.task.TaskDeadlineMoved;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.dispatch.deadline.DeadlineWatch;
import nl.topdossier.dispatch.dispatches.DispatchState;
import nl.topdossier.testsupport.FactsOnKafka;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A deadline comes and goes: the desk is warned once, nothing is sent, and the delay is on record. */
@DispatchOnSharedStack
class DeadlineIT {

    @Autowired
    Dispatching dispatching;

    @Autowired
    FactsOnKafka told;

    @Autowired
    OutsideWorld outside;

    @BeforeEach
    void everybodyBehaves() {
        outside.behaves();
    }

    @Autowired
    DeadlineWatch watch;

    @Autowired
    Clock clock;

    @Test
    void isNearAndWarnsOnce() {
        ALetter letter = dispatching.ready(new ALetter().due(clock.instant().plus(Duration.ofHours(2))));
        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(
                        () -> assertThat(told.warnings(letter.letterId())).containsExactly("DeadlineNear"));
        watch.warn(letter.dispatchId());

        assertThat(dispatching.audited(letter, "deadline-warning")).isEqualTo(1);
    }

    @Test
    void passesAndNothingIsSent() {
        ALetter letter = dispatching.ready(new ALetter().due(clock.instant().minus(Duration.ofDays(1))));
        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(
                        () -> assertThat(told.warnings(letter.letterId())).containsExactly("DeadlinePassed"));
        watch.warn(letter.dispatchId());

        assertThat(dispatching.audited(letter, "deadline-warning")).isEqualTo(1);
        assertThat(dispatching.state(letter)).isEqualTo(DispatchState.READY);
        dispatching.release(letter).expect(200);
        dispatching.awaits(letter, House.TWEEDE_KAMER, HandOverState.SENT);
        assertThat(dispatching.row(letter).lateCause()).isEqualTo("agreed-after-deadline");
        assertThat(dispatching.audited(letter, "agreed-after-deadline")).isEqualTo(1);
    }

    @Test
    void isMovedAndWarnsByItsNewPlan() {
        ALetter letter = dispatching.ready(new ALetter().due(clock.instant().plus(Duration.ofDays(30))));
        assertThat(told.warnings(letter.letterId())).isEmpty();
        LetterDeadlineSet moved =
                new LetterDeadlineSet(letter.letterId(), clock.instant().minus(Duration.ofHours(1)), "by-hand", 2);
        dispatching.isTold(Topics.DRAFTING_LETTER, moved);
        dispatching.isTold(Topics.DRAFTING_LETTER, moved);

        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(
                        () -> assertThat(told.warnings(letter.letterId())).containsExactly("DeadlinePassed"));
        assertThat(dispatching.row(letter).deadlinePlan()).isEqualTo(2);
    }

    @Test
    void isKeptForALetterThatComesLater() {
        ALetter letter = new ALetter().due(soon(30));
        dispatching.isTold(Topics.DRAFTING_LETTER, new LetterDeadlineSet(letter.letterId(), soon(1), "report", 1));
        dispatching.isTold(Topics.DRAFTING_LETTER, new LetterDeadlineSet(letter.letterId(), soon(20), "by-hand", 2));
        await().atMost(Dispatching.PATIENCE)
                .until(() -> dispatching.count(
                                "select count(*) from letter_deadline where letter_id = :id and plan = 2",
                                letter.letterId())
                        == 1);

        dispatching.ready(letter);

        assertThat(dispatching.row(letter).deadline()).isEqualTo(soon(20));
        assertThat(dispatching.row(letter).deadlinePlan()).isEqualTo(2);
        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(TaskOpened.class, letter.letterId()))
                        .extracting(TaskOpened::deadline)
                        .containsExactly(soon(20)));
    }

    @Test
    void movesTheDeadlineOfTheTaskThatWasToldBefore() {
        ALetter letter = dispatching.ready(new ALetter().due(soon(30)));
        LetterDeadlineSet moved = new LetterDeadlineSet(letter.letterId(), soon(20), "by-hand", 2);
        dispatching.isTold(Topics.DRAFTING_LETTER, moved);
        dispatching.isTold(Topics.DRAFTING_LETTER, new LetterDeadlineSet(letter.letterId(), soon(25), "report", 1));

        await().atMost(Dispatching.PATIENCE)
                .untilAsserted(() -> assertThat(told.of(TaskDeadlineMoved.class, letter.letterId()))
                        .containsExactly(new TaskDeadlineMoved(
                                letter.letterId(), dispatching.row(letter).requiredReleaseTask(), soon(20))));
        assertThat(dispatching.row(letter).deadline()).isEqualTo(soon(20));
    }

    private Instant soon(int days) {
        return clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days));
    }
}
