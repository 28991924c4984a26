package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetter;
import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static nl.topdossier.approval.LetterFixtures.nextVersionOf;
import static nl.topdossier.approval.LetterFixtures.sameVersionAs;
import static nl.topdossier.approval.signoffs.SubmissionFixtures.NOW;
import static nl.topdossier.approval.signoffs.SubmissionFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.contracts.signoff.RoundOutcome;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.Test;

class SubmissionTests {

    @Test
    void goesThroughCoordinationThenLineThenMinisters() {
        SubmissionFixtures letter = submitted(aLetterOfThreeMinisters()
                .coordinatedWith("JZ", "DEF-BS")
                .through("DVB", "DGPZ")
                .submitted());

        assertThat(letter.waitingFor()).containsExactly("JZ", "DEF-BS");
        letter.agreed("DEF-BS", "JZ");
        assertThat(letter.waitingFor()).containsExactly("DVB");
        letter.agreed("DVB");
        assertThat(letter.waitingFor()).containsExactly("DGPZ");
        letter.agreed("DGPZ");
        assertThat(letter.waitingFor()).containsExactly("BZ", "DEF", "MP");
    }

    @Test
    void lineAnswersInTurn() {
        SubmissionFixtures letter = submitted(
                aLetterOfThreeMinisters().through("DVB", "DGPZ", "SG-BZ").submitted());

        assertThatThrownBy(() -> letter.agreed("SG-BZ"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not its turn");
        letter.agreed("DVB").returned("DGPZ");

        assertThat(letter.stateOf("SG-BZ")).isEqualTo(SignOff.State.OVERTAKEN);
        assertThat(letter.now().state()).isEqualTo(Submission.State.RETURNED);
    }

    @Test
    void lineThatHearsAllGoesOnAfterReturn() {
        SubmissionFixtures letter = submitted(
                aLetterOfThreeMinisters().through("DVB", "DGPZ").hearingAll().submitted());

        letter.returned("DVB");
        assertThat(letter.waitingFor()).containsExactly("DGPZ");
        letter.agreed("DGPZ");

        assertThat(letter.round().outcome()).isEqualTo(RoundOutcome.RETURNED);
        assertThat(letter.ends()).hasSize(1);
    }

    @Test
    void startsWhereTheLetterReenters() {
        LetterSubmitted first = aLetterOfThreeMinisters()
                .coordinatedWith("JZ")
                .through("DVB", "DGPZ", "SG-BZ")
                .submitted();

        SubmissionFixtures inTheLine = submitted(
                sameVersionAs(first).startingAt(RoundKind.LINE, "DGPZ").submitted());
        SubmissionFixtures atTheMinisters = submitted(
                sameVersionAs(first).startingAt(RoundKind.MINISTERS, null).submitted());

        assertThat(inTheLine.round().signOffs()).extracting(SignOff::officeId).containsExactly("DGPZ", "SG-BZ");
        assertThat(atTheMinisters.waitingFor()).containsExactly("BZ", "DEF", "MP");
    }

    @Test
    void goesBackWhenNoMinisterIsAsked() {
        SubmissionFixtures letter = submitted(aLetter().coordinatedWith("JZ").submitted());

        assertThat(letter.ends()).containsExactly(new Change.Returned(ReturnCause.RETURNED, null));
        assertThat(letter.now().rounds()).isEmpty();
    }

    @Test
    void changedTextVoidsEveryAgreementOnTheWholeLetter() {
        LetterSubmitted first = aLetterOfThreeMinisters().submitted();
        SubmissionFixtures letter = submitted(first).agreed("DEF", "MP").returned("BZ");

        letter.thenSubmitted(nextVersionOf(first).submitted());

        assertThat(letter.waitingFor()).containsExactly("BZ", "DEF", "MP");
    }

    @Test
    void unchangedTextKeepsAgreementsAndAsksTheRest() {
        LetterSubmitted first = aLetterOfThreeMinisters().submitted();
        SubmissionFixtures letter = submitted(first).agreed("DEF", "MP").returned("BZ");

        letter.thenSubmitted(sameVersionAs(first).submitted());

        assertThat(letter.waitingFor()).containsExactly("BZ");
        assertThat(letter.stateOf("DEF")).isEqualTo(SignOff.State.CARRIED);
        letter.agreed("BZ");
        assertThat(letter.now().state()).isEqualTo(Submission.State.SIGNED_OFF);
        assertThat(letter.ends()).hasSize(2);
    }

    @Test
    void agreementToSectionStandsWhileTheSectionIsUnchanged() {
        UUID interflex = Ids.next();
        LetterSubmitted first =
                aLetter().signedBy("BZ").withSectionOf("DEF", interflex, "s1").submitted();
        SubmissionFixtures letter = submitted(first).agreed("DEF").returned("BZ");

        letter.thenSubmitted(nextVersionOf(first).submitted());
        assertThat(letter.stateOf("DEF")).isEqualTo(SignOff.State.CARRIED);
        assertThat(letter.waitingFor()).containsExactly("BZ");
        letter.returned("BZ");
        letter.thenSubmitted(nextVersionOf(letter.now().terms().letter())
                .changingSection(interflex, "s2")
                .submitted());

        assertThat(letter.waitingFor()).containsExactly("BZ", "DEF");
    }

    @Test
    void changedMemoVoidsTheDecisionOfItsOfficeOnly() {
        LetterSubmitted first =
                aLetterOfThreeMinisters().withMemoFor("DEF", "m1").submitted();
        SubmissionFixtures letter = submitted(first).agreed("DEF", "MP").returned("BZ");

        letter.thenSubmitted(sameVersionAs(first).withMemoFor("DEF", "m2").submitted());

        assertThat(letter.waitingFor()).containsExactly("BZ", "DEF");
        assertThat(letter.stateOf("MP")).isEqualTo(SignOff.State.CARRIED);
    }

    @Test
    void whoBecameAnAuthorHasNotAgreed() {
        UUID interflex = Ids.next();
        LetterSubmitted first =
                aLetter().signedBy("BZ").withSectionOf("DEF", interflex, "s1").submitted();
        SubmissionFixtures letter =
                submitted(first).agreedBy(People.DAAN, "DEF").returned("BZ");

        letter.thenSubmitted(
                nextVersionOf(first).writtenBy(People.ANNA, People.DAAN).submitted());

        assertThat(letter.waitingFor()).containsExactly("BZ", "DEF");
    }

    @Test
    void everythingCarriedOverNeedsNobody() {
        LetterSubmitted first = aLetterOfThreeMinisters().coordinatedWith("JZ").submitted();
        SubmissionFixtures letter = submitted(first).agreed("JZ").returned("BZ");

        letter.thenSubmitted(sameVersionAs(first).submitted());

        assertThat(letter.now().rounds()).hasSize(2);
        assertThat(letter.now().rounds().getFirst().outcome()).isEqualTo(RoundOutcome.AGREED);
        assertThat(letter.round().kind()).isEqualTo(RoundKind.MINISTERS);
    }

    @Test
    void returnAfterAgreementIsNotCarriedOver() {
        LetterSubmitted first = aLetterOfThreeMinisters().submitted();
        SubmissionFixtures letter = submitted(first).agreed("DEF").returned("BZ");
        letter.thenSubmitted(sameVersionAs(first).submitted());
        letter.tookBack("DEF").returned("DEF");

        letter.thenSubmitted(sameVersionAs(first).submitted());

        assertThat(letter.waitingFor()).contains("DEF");
    }

    @Test
    void takingBackOpensNextRoundThatKeepsTheOthers() {
        SubmissionFixtures letter =
                submitted(aLetterOfThreeMinisters().submitted()).agreed("DEF", "MP");

        letter.tookBack("DEF");

        Round former = letter.now().rounds().getFirst();
        assertThat(former.state()).isEqualTo(Round.State.REPLACED);
        assertThat(former.nextRoundId()).isEqualTo(letter.round().id());
        assertThat(letter.waitingFor()).containsExactly("BZ", "DEF");
        assertThat(letter.stateOf("MP")).isEqualTo(SignOff.State.CARRIED);
        assertThat(letter.story())
                .containsSubsequence("TakenBack", "TaskReplaced", "RoundVoided", "RoundOpened", "TaskDue", "TaskDue");
        letter.agreed("BZ", "DEF");
        assertThat(letter.ends()).containsExactly(new Change.SignedOff());
    }

    @Test
    void takingBackKeepsReturnsThatWereHeard() {
        SubmissionFixtures letter = submitted(
                        aLetterOfThreeMinisters().hearingAll().submitted())
                .returned("MP")
                .agreed("DEF");

        letter.tookBack("DEF");

        assertThat(letter.stateOf("MP")).isEqualTo(SignOff.State.RETURNED);
        letter.agreed("DEF", "BZ");
        assertThat(letter.now().state()).isEqualTo(Submission.State.RETURNED);
    }

    @Test
    void nothingIsTakenBackFromCompleteRound() {
        SubmissionFixtures letter =
                submitted(aLetterOfThreeMinisters().submitted()).agreed("DEF", "MP", "BZ");

        assertThatThrownBy(() -> letter.tookBack("DEF")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void addedOfficeIsAskedInTheNextRound() {
        SubmissionFixtures letter =
                submitted(aLetterOfThreeMinisters().submitted()).agreed("BZ");

        letter.now()
                .addOffice(
                        new Participant("JENV", RoundKind.MINISTERS, ParticipantRole.AGREES, null, 0),
                        People.COEN,
                        NOW);

        assertThat(letter.waitingFor()).containsExactly("DEF", "MP", "JENV");
        letter.agreed("DEF", "MP", "JENV");
        assertThat(letter.now().state()).isEqualTo(Submission.State.SIGNED_OFF);
    }

    @Test
    void nothingHappensToSubmissionThatIsOver() {
        SubmissionFixtures letter =
                submitted(aLetterOfThreeMinisters().submitted()).recalled();

        assertThatThrownBy(letter::recalled).hasMessageContaining("Expected submission");
        assertThatThrownBy(letter::withdrawn).hasMessageContaining("Expected submission");
        assertThatThrownBy(() -> letter.agreed("BZ")).isInstanceOf(IllegalStateException.class);
        assertThat(letter.ends()).hasSize(1);
    }
}
