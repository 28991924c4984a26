package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnControlledClock;
import nl.topdossier.approval.MovableClock;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.testsupport.ControlledClockBroker;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time passes: people are warned, those listed are called, and nothing is agreed or sent by it. */
@ApprovalOnControlledClock
class RoundDeadlinesIT {

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void register() {
        approval.fillRegister();
        approval.as(People.ADA, "administrator")
                .put(
                        "/v1/offices/MP",
                        Map.of(
                                "nameNl", "MP",
                                "nameEn", "MP",
                                "kind", "MINISTER",
                                "escalation", List.of(People.KAREL, People.MINISTER_BZ, People.SOFIE)))
                .expect(200);
    }

    @Test
    void warnsThenEscalatesThenWaits() {
        ZonedDateTime deadline = in(30);
        WarningPlan plan = WarningPlan.of(deadline.toLocalDate(), deadline.toLocalTime(), WorkingDays.standard());
        LetterSubmitted letter = lyingWithTheMinistersUntil(deadline);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);
        approval.minister(People.MINISTER_DEF).agrees("DEF", letter, true).expect(200);

        forwardTo(plan.twoDaysBefore());
        isWarned(letter, 1);
        forwardTo(plan.oneDayBefore());
        isWarned(letter, 2);
        forwardTo(plan.passed());
        isWarned(letter, 3);

        assertThat(warnings(letter).get(0)).isInstanceOfSatisfying(DeadlineNear.class, near -> {
            assertThat(near.workingDaysLeft()).isEqualTo(2);
            assertThat(near.officeIds()).containsExactly("MP");
            assertThat(near.contacts()).isEmpty();
        });
        // Never another minister, also when listed.
        assertThat(warnings(letter).get(1)).isInstanceOfSatisfying(DeadlineNear.class, near -> {
            assertThat(near.workingDaysLeft()).isEqualTo(1);
            assertThat(near.contacts()).containsExactly(People.KAREL, People.SOFIE);
        });
        assertThat(warnings(letter).get(2)).isInstanceOfSatisfying(DeadlinePassed.class, passed -> {
            assertThat(passed.officeIds()).containsExactly("MP");
            assertThat(passed.contacts()).containsExactly(People.KAREL, People.SOFIE);
        });
        assertThat(told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()))
                .noneMatch(fact -> fact instanceof LetterSignedOff);
        assertThat(approval.count(
                        "select count(*) from audit_entry where letter_id = :id and entry like '%\"deadline-passed\"%'",
                        letter.letterId()))
                .isEqualTo(1);

        approval.minister(People.MINISTER_PRESIDENT).agrees("MP", letter, false).expect(200);
        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()))
                        .last()
                        .isInstanceOf(LetterSignedOff.class));
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void movedDeadlineMakesOldTimersHarmless() {
        ZonedDateTime first = in(20);
        ZonedDateTime moved = in(40);
        LetterSubmitted letter = lyingWithTheMinistersUntil(first);
        approval.isTold(new LetterDeadlineSet(letter.letterId(), moved.toInstant(), "report", 2));
        await().atMost(Approval.PATIENCE)
                .until(() ->
                        approval.count("select deadline_plan from letter where letter_id = :id", letter.letterId()) == 2
                                && approval.count("""
                                        select count(*) from engine_command c join process_instance p using (business_key)
                                        where p.letter_id = :id and c.done_at is null
                                        """, letter.letterId()) == 0);

        forwardTo(first.toInstant());
        assertThat(warnings(letter)).isEmpty();
        forwardTo(moved.toInstant());

        isWarned(letter, 1);
        assertThat(warnings(letter).getFirst())
                .isInstanceOfSatisfying(
                        DeadlinePassed.class,
                        passed -> assertThat(passed.deadline()).isEqualTo(moved.toInstant()));
    }

    @Test
    void deadlineThatIsPastAlreadyIsSaidOnce() {
        LetterSubmitted letter = lyingWithTheMinistersUntil(in(-1));

        isWarned(letter, 1);
        assertThat(warnings(letter).getFirst()).isInstanceOf(DeadlinePassed.class);
    }

    private LetterSubmitted lyingWithTheMinistersUntil(ZonedDateTime deadline) {
        LetterSubmitted letter =
                aLetterOfThreeMinisters().dueAt(deadline.toInstant()).submitted();
        approval.isSubmitted(letter);
        approval.engineHasTaskOf("MP", letter);
        return letter;
    }

    private ZonedDateTime in(int days) {
        return clock.instant().atZone(Deadline.ZONE).plusDays(days).with(LocalTime.of(17, 0));
    }

    private void forwardTo(Instant moment) {
        Duration by = Duration.between(clock.instant(), moment).plusSeconds(5);
        clock.forward(by);
        ControlledClockBroker.withExporter().forward(by);
    }

    private void isWarned(LetterSubmitted letter, int times) {
        await().atMost(Approval.PATIENCE).until(() -> warnings(letter).size() == times);
    }

    private List<Fact> warnings(LetterSubmitted letter) {
        return told.on(Topics.tasks("approval"), letter.letterId()).stream()
                .filter(fact -> fact instanceof DeadlineNear || fact instanceof DeadlinePassed)
                .toList();
    }
}
