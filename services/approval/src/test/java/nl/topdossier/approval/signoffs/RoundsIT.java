package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.Approval.names;
import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.contracts.letter.RecallPurpose;
import nl.topdossier.contracts.letter.RecallRequested;
import nl.topdossier.contracts.signoff.LetterReturned;
import nl.topdossier.contracts.signoff.RecallRefused;
import nl.topdossier.contracts.signoff.ReturnCause;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What becomes of a round, and that the engine follows: returned, recalled, replaced, restarted. */
@ApprovalOnSharedStack
class RoundsIT {

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    @BeforeEach
    void register() {
        approval.fillRegister();
    }

    @Test
    void firstReturnEndsTheRound() {
        LetterSubmitted letter = lyingWithTheMinisters(aLetterOfThreeMinisters().submitted());

        approval.minister(People.MINISTER_DEF)
                .returns("DEF", letter, "532 of 533?")
                .expect(200);

        isTold(letter, "SignOffRoundOpened", "SignOffReturned", "SignOffRoundCompleted", "LetterReturned");
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void hearingAllMergesTheRemarks() {
        LetterSubmitted letter =
                lyingWithTheMinisters(aLetterOfThreeMinisters().hearingAll().submitted());

        approval.minister(People.MINISTER_DEF)
                .returns("DEF", letter, "532 of 533?")
                .expect(200);
        approval.minister(People.MINISTER_PRESIDENT).agrees("MP", letter, false).expect(200);
        approval.minister(People.MINISTER_BZ)
                .returns("BZ", letter, "Let op de datum.")
                .expect(200);

        isTold(
                letter,
                "SignOffRoundOpened",
                "SignOffReturned",
                "SignOffGiven",
                "SignOffReturned",
                "SignOffRoundCompleted",
                "LetterReturned");
        assertThat(newestRound(letter)
                        .get("remarks")
                        .valueStream()
                        .map(remark -> remark.get("text").asString()))
                .containsExactly("532 of 533?", "Let op de datum.");
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void takingBackReplacesTheRoundAndKeepsTheOthers() {
        LetterSubmitted letter = lyingWithTheMinisters(aLetterOfThreeMinisters().submitted());
        approval.minister(People.MINISTER_DEF).agrees("DEF", letter, true).expect(200);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);
        UUID given = approval.taskOf("DEF", letter);

        approval.minister(People.MINISTER_DEF)
                .post("/v1/sign-offs/" + given + "/taking-back", Map.of("reason", ""))
                .expect(400, "approval.sign-off.reason-missing");
        approval.as(People.KAREL, "private-office")
                .post("/v1/sign-offs/" + given + "/taking-back", Map.of("reason", "anders"))
                .expect(403);
        approval.minister(People.MINISTER_DEF)
                .post("/v1/sign-offs/" + given + "/taking-back", Map.of("reason", "Alinea 3 klopt niet."))
                .expect(200);

        isTold(
                letter,
                "SignOffRoundOpened",
                "SignOffGiven",
                "SignOffGiven",
                "SignOffTakenBack",
                "SignOffRoundVoided",
                "SignOffRoundOpened");
        assertThat(states(letter)).containsExactly("CARRIED", "OPEN", "OPEN");
        approval.engineHasTaskOf("DEF", letter);
        approval.minister(People.MINISTER_DEF).agrees("DEF", letter, true).expect(200);
        approval.minister(People.MINISTER_PRESIDENT).agrees("MP", letter, false).expect(200);
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void addingAnOfficeAsksItToo() {
        LetterSubmitted letter = lyingWithTheMinisters(aLetterOfThreeMinisters().submitted());
        approval.minister(People.MINISTER_DEF).agrees("DEF", letter, true).expect(200);
        String round = newestRound(letter).get("roundId").asString();
        var coen = approval.as(People.COEN, "coordinator");

        coen.post("/v1/rounds/" + round + "/participants", Map.of("officeId", "MP", "role", "AGREES"))
                .expect(409, "approval.round.takes-part");
        coen.post("/v1/rounds/" + round + "/participants", Map.of("officeId", "NONE", "role", "AGREES"))
                .expect(400, "approval.office.unknown");
        coen.post("/v1/rounds/" + round + "/participants", Map.of("officeId", "JENV", "role", "AGREES"))
                .expect(201);
        coen.post("/v1/rounds/" + round + "/participants", Map.of("officeId", "JZ", "role", "AGREES"))
                .expect(409, "approval.round.complete");

        assertThat(states(letter)).containsExactly("OPEN", "CARRIED", "OPEN", "OPEN");
        approval.minister(People.MINISTER_JENV).agrees("JENV", letter, false).expect(200);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);
        approval.minister(People.MINISTER_PRESIDENT).agrees("MP", letter, false).expect(200);
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void recallIsGrantedWhileNotSignedOff() {
        LetterSubmitted letter = lyingWithTheMinisters(aLetterOfThreeMinisters().submitted());
        UUID recall = Ids.next();

        approval.isTold(new RecallRequested(letter.letterId(), letter.submissionId(), recall, RecallPurpose.EDIT));

        isTold(letter, "SignOffRoundOpened", "SignOffRoundVoided", "LetterReturned");
        assertThat(told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()).getLast())
                .isEqualTo(new LetterReturned(letter.letterId(), letter.submissionId(), ReturnCause.RECALLED, recall));
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(409, "approval.sign-off.overtaken");
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void recallThatComesBeforeTheLetterIsKept() {
        LetterSubmitted letter = aLetterOfThreeMinisters().submitted();
        UUID recall = Ids.next();
        approval.isTold(new RecallRequested(letter.letterId(), letter.submissionId(), recall, RecallPurpose.WITHDRAW));

        approval.isTold(letter);

        isTold(letter, "LetterReturned");
        assertThat(told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()).getFirst())
                .isEqualTo(new LetterReturned(letter.letterId(), letter.submissionId(), ReturnCause.RECALLED, recall));
        assertThat(approval.count("select count(*) from task where letter_id = :id", letter.letterId()))
                .isZero();
    }

    @Test
    void recallOfWhatIsBackAlreadyIsRefused() {
        LetterSubmitted letter = lyingWithTheMinisters(aLetterOfThreeMinisters().submitted());
        approval.minister(People.MINISTER_DEF)
                .returns("DEF", letter, "532 of 533?")
                .expect(200);
        UUID recall = Ids.next();

        approval.isTold(new RecallRequested(letter.letterId(), letter.submissionId(), recall, RecallPurpose.EDIT));

        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId()))
                        .last()
                        .isEqualTo(new RecallRefused(letter.letterId(), letter.submissionId(), recall)));
    }

    @Test
    void withdrawnLetterNeedsNobody() {
        LetterSubmitted letter = lyingWithTheMinisters(aLetterOfThreeMinisters().submitted());

        approval.isTold(new LetterWithdrawn(letter.letterId(), letter.submissionId()));

        isTold(letter, "SignOffRoundOpened", "SignOffRoundVoided");
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void restartedProcessGoesOnWhereTheRowsSay() {
        LetterSubmitted letter = lyingWithTheMinisters(
                aLetterOfThreeMinisters().through("DVB", "DGPZ").submitted());
        approval.as(People.HANNA, "official").agrees("DVB", letter, false).expect(200);
        approval.engineHasTaskOf("DGPZ", letter);
        String round = newestRound(letter).get("roundId").asString();

        approval.as(People.COEN, "coordinator")
                .post("/v1/process-instances/collect-sign-offs/" + round + "/restart", Map.of())
                .expect(202);

        approval.engineHasTaskOf("DGPZ", letter);
        approval.as(People.DIRK, "official").agrees("DGPZ", letter, false).expect(200);
        approval.engineHasTaskOf("BZ", letter);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);
        approval.minister(People.MINISTER_DEF).agrees("DEF", letter, true).expect(200);
        approval.minister(People.MINISTER_PRESIDENT).agrees("MP", letter, false).expect(200);
        approval.engineHasNothingLeftOf(letter);
    }

    @Test
    void everyMinisterHasTheTaskAtTheSameMoment() {
        LetterSubmitted letter = lyingWithTheMinisters(aLetterOfThreeMinisters().submitted());

        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(names(told.on(Topics.tasks("approval"), letter.letterId())))
                        .containsExactly("TaskOpened", "TaskOpened", "TaskOpened"));
        assertThat(approval.count(
                        "select count(distinct date_trunc('second', opened_at)) from task where letter_id = :id",
                        letter.letterId()))
                .isLessThanOrEqualTo(2);
    }

    private LetterSubmitted lyingWithTheMinisters(LetterSubmitted letter) {
        approval.isSubmitted(letter);
        boolean line = letter.participants().stream()
                .anyMatch(participant -> participant.officeId().equals("DVB"));
        approval.engineHasTaskOf(line ? "DVB" : "BZ", letter);
        return letter;
    }

    private void isTold(LetterSubmitted letter, String... facts) {
        await().atMost(Approval.PATIENCE)
                .untilAsserted(() -> assertThat(names(told.on(Topics.APPROVAL_SIGN_OFF, letter.letterId())))
                        .containsExactly(facts));
    }

    private JsonNode newestRound(LetterSubmitted letter) {
        JsonNode rounds = approval.as(People.OLGA, "auditor")
                .get("/v1/letters/" + letter.letterId() + "/sign-offs")
                .expect(200)
                .json()
                .get("submissions")
                .valueStream()
                .toList()
                .getLast()
                .get("rounds");
        return rounds.valueStream().toList().getLast();
    }

    private java.util.List<String> states(LetterSubmitted letter) {
        return newestRound(letter)
                .get("signOffs")
                .valueStream()
                .map(signOff -> signOff.get("state").asString())
                .toList();
    }
}
