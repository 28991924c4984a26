package nl.topdossier.approval.signoffs.process;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every fact that is heard and every worker's step may come twice: the second changes nothing. */
@ApprovalOnSharedStack
class RepetitionIT {

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    @Autowired
    RegisterRoundWorker registering;

    @Autowired
    WarnRoundDeadlineWorker warning;

    private final LetterSubmitted letter = aLetterOfThreeMinisters().submitted();

    @BeforeEach
    void register() {
        approval.fillRegister();
    }

    @Test
    void letterSubmittedTwiceIsOneSubmission() {
        approval.isSubmitted(letter);

        changesNothing(letter);
    }

    @Test
    void recallRequestedTwiceIsAnsweredOnce() {
        approval.isSubmitted(letter);
        Fact recall = new RecallRequested(letter.letterId(), letter.submissionId(), Ids.next(), RecallPurpose.EDIT);
        isHeard(recall);

        changesNothing(recall);
    }

    @Test
    void letterWithdrawnTwiceEndsOnce() {
        approval.isSubmitted(letter);
        Fact withdrawn = new LetterWithdrawn(letter.letterId(), letter.submissionId());
        isHeard(withdrawn);

        changesNothing(withdrawn);
    }

    @Test
    void sameDeadlineTwiceIsOnePlan() {
        approval.isSubmitted(letter);
        Fact deadline = new LetterDeadlineSet(letter.letterId(), in(Duration.ofDays(20)), "report", 1);
        isHeard(deadline);

        changesNothing(deadline);
        assertThat(approval.count("select deadline_plan from letter where letter_id = :id", letter.letterId()))
                .isEqualTo(1);
    }

    @Test
    void roundIsRegisteredTwiceWithTheSameAnswer() {
        approval.isSubmitted(letter);
        approval.engineHasTaskOf("BZ", letter);
        var round = new RegisterRoundWorker.Round(roundOf(letter));
        long instance =
                approval.count("select instance_key from process_instance where letter_id = :id", letter.letterId());

        var again = registering.handle(round, instance);
        var andAgain = registering.handle(round, instance);

        assertThat(again).isEqualTo(andAgain);
        assertThat(again.route()).isEqualTo("collect");
        assertThat(again.inTurn()).isFalse();
        assertThat(again.signOffs()).hasSize(3);
    }

    @Test
    void anotherInstanceOfTheRoundHasNothingToDo() {
        approval.isSubmitted(letter);
        approval.engineHasTaskOf("BZ", letter);

        assertThat(registering
                        .handle(new RegisterRoundWorker.Round(roundOf(letter)), 1L)
                        .route())
                .isEqualTo("ended");
        assertThat(registering
                        .handle(new RegisterRoundWorker.Round(Ids.next()), 1L)
                        .route())
                .isEqualTo("ended");
    }

    @Test
    void decisionThatTheEngineHasNotSeenIsStillToBeCollected() {
        approval.isSubmitted(letter);
        UUID round = roundOf(letter);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);
        approval.engineHasTaskOf("DEF", letter);
        long instance =
                approval.count("select instance_key from process_instance where letter_id = :id", letter.letterId());
        await().atMost(Approval.PATIENCE)
                .until(() -> approval.count(
                                "select count(*) from engine_command where business_key = :id and done_at is null",
                                round)
                        == 0);

        assertThat(registering
                        .handle(new RegisterRoundWorker.Round(round), instance)
                        .signOffs())
                .hasSize(2);
    }

    @Test
    void passedDeadlineIsToldOnceHoweverOftenTimersWake() {
        approval.isSubmitted(letter);
        Instant deadline = in(Duration.ofMinutes(-5));
        approval.isTold(new LetterDeadlineSet(letter.letterId(), deadline, "report", 1));
        await().atMost(Approval.PATIENCE).until(() -> !warnings().isEmpty());

        warning.handle(new WarnRoundDeadlineWorker.Round(roundOf(letter)), 1L);
        warning.handle(new WarnRoundDeadlineWorker.Round(roundOf(letter)), 1L);

        changesNothing(letter);
        assertThat(warnings()).hasSize(1).first().isInstanceOfSatisfying(DeadlinePassed.class, passed -> {
            assertThat(passed.officeIds()).containsExactlyInAnyOrder("BZ", "DEF", "MP");
            assertThat(passed.deadline()).isEqualTo(deadline);
        });
    }

    /** Tells it again, as another event with the same content, and waits until that is handled. */
    private void changesNothing(Fact fact) {
        settle();
        List<Fact> before = everythingTold();
        isHeard(fact);
        settle();
        assertThat(everythingTold()).isEqualTo(before);
    }

    private void isHeard(Fact fact) {
        long heard = heard();
        approval.isTold(fact);
        await().atMost(Approval.PATIENCE).until(() -> heard() == heard + 1);
    }

    private void settle() {
        await().atMost(Approval.PATIENCE)
                .until(() -> approval.count("select count(*) from outbox where key = :id", letter.letterId()) == 0
                        && approval.count(
                                        "select count(*) from inbox where key = :id and done_at is null",
                                        letter.letterId())
                                == 0
                        && heard() > 0);
        // The last of what was told may be on its way: what is told of the audit comes last.
        long entries = approval.count("select count(*) from audit_entry where letter_id = :id", letter.letterId());
        await().atMost(Approval.PATIENCE)
                .until(() ->
                        told.on(Topics.audit("approval"), letter.letterId()).size() == entries);
    }

    private long heard() {
        return approval.count(
                "select count(*) from inbox where topic = 'drafting.letter.v1' and key = :id", letter.letterId());
    }

    private List<Fact> everythingTold() {
        return List.of(
                        told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()),
                        told.on(Topics.tasks("approval"), letter.letterId()),
                        told.on(Topics.audit("approval"), letter.letterId()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> warnings() {
        return told.on(Topics.tasks("approval"), letter.letterId()).stream()
                .filter(fact -> fact instanceof DeadlinePassed)
                .toList();
    }

    private UUID roundOf(LetterSubmitted submitted) {
        return approval.rows()
                .sql("select round_id from sign_off_round where submission_id = :id")
                .param("id", submitted.submissionId())
                .query(UUID.class)
                .single();
    }

    private static Instant in(Duration time) {
        return java.time.Clock.systemUTC().instant().plus(time).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }
}
