package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.Approval.names;
import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.signoff.LetterSignedOff;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter from submission to signed off, through coordination, line and ministers, with the real engine. */
@ApprovalOnSharedStack
class OneLetterIT {

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    @BeforeEach
    void register() {
        approval.fillRegister();
    }

    @Test
    void goesThroughAllRoundsUntilEverybodyHasAgreed() {
        LetterSubmitted letter = aLetterOfThreeMinisters()
                .coordinatedWith("JZ", "DEF-BS")
                .through("DVB", "DGPZ")
                .submitted();

        approval.isSubmitted(letter);
        approval.engineHasTaskOf("DEF-BS", letter);
        approval.as(People.DAAN, "official").agrees("DEF-BS", letter, false).expect(200);
        approval.as(People.JORIS, "official").agrees("JZ", letter, false).expect(200);
        approval.engineHasTaskOf("DVB", letter);
        approval.as(People.DIRK, "official").agrees("DGPZ", letter, false).expect(404);
        approval.as(People.HANNA, "official").agrees("DVB", letter, false).expect(200);
        approval.engineHasTaskOf("DGPZ", letter);
        approval.as(People.DIRK, "official").agrees("DGPZ", letter, false).expect(200);
        approval.engineHasTaskOf("MP", letter);
        allMinistersAgree(letter);

        isSignedOff(
                letter,
                "SignOffRoundOpened",
                "SignOffGiven",
                "SignOffGiven",
                "SignOffRoundCompleted",
                "SignOffRoundOpened",
                "SignOffGiven",
                "SignOffGiven",
                "SignOffRoundCompleted",
                "SignOffRoundOpened",
                "SignOffGiven",
                "SignOffGiven",
                "SignOffGiven",
                "SignOffRoundCompleted",
                "LetterSignedOff");
        approval.engineHasNothingLeftOf(letter);
        assertThat(approval.count(
                        "select count(*) from process_instance where letter_id = :id and engine_ended_at is not null",
                        letter.letterId()))
                .isEqualTo(3);
    }

    @Test
    void peopleMayBeFasterThanTheEngine() {
        LetterSubmitted letter = aLetterOfThreeMinisters().submitted();

        approval.isSubmitted(letter);
        allMinistersAgree(letter);

        isSignedOff(
                letter,
                "SignOffRoundOpened",
                "SignOffGiven",
                "SignOffGiven",
                "SignOffGiven",
                "SignOffRoundCompleted",
                "LetterSignedOff");
        approval.engineHasNothingLeftOf(letter);
    }

    private void allMinistersAgree(LetterSubmitted letter) {
        approval.minister(People.MINISTER_PRESIDENT).agrees("MP", letter, false).expect(200);
        approval.minister(People.MINISTER_DEF).agrees("DEF", letter, true).expect(200);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);
    }

    private void isSignedOff(LetterSubmitted letter, String... facts) {
        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(names(told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId())))
                        .containsExactly(facts));
        LetterSignedOff signedOff = (LetterSignedOff)
                told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()).getLast();
        assertThat(signedOff.contentHash()).isEqualTo(letter.contentHash());
        assertThat(signedOff.agreements())
                .filteredOn(agreement -> agreement.signed())
                .extracting(agreement -> agreement.officeId())
                .containsExactly("BZ", "DEF");
    }
}
