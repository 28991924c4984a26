package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static nl.topdossier.approval.LetterFixtures.nextVersionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.testsupport.Caller;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who may decide, on what, and what happens when two do it at once. */
@ApprovalOnSharedStack
class DecisionsIT {

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    private LetterSubmitted letter = aLetterOfThreeMinisters().submitted();

    @BeforeEach
    void letterLiesWithTheMinisters() {
        approval.fillRegister();
        approval.isSubmitted(letter);
    }

    @Test
    void twoClicksGiveOneDecision() {
        var minister = approval.minister(People.MINISTER_BZ);

        List<Integer> answers = Approval.atOnce(List.of(
                () -> minister.agrees("BZ", letter, true).status(),
                () -> minister.agrees("BZ", letter, true).status(),
                () -> minister.agrees("BZ", letter, true).status()));

        assertThat(answers).containsOnly(200);
        assertThat(given()).isEqualTo(1);
    }

    @Test
    void twoPeopleAtOnceGiveOneDecision() {
        UUID holding = approval.hold("BZ", People.MINISTER_BZ, "HOLDER", null);
        approval.hold("BZ", People.SOFIE, "DELEGATE", "2099-12-31", holding);

        List<Integer> answers = Approval.atOnce(List.of(
                () -> approval.minister(People.MINISTER_BZ)
                        .agrees("BZ", letter, true)
                        .status(),
                () -> approval.as(People.SOFIE, "official")
                        .returns("BZ", letter, "Welk nummer is juist?")
                        .status()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(approval.count(
                        "select count(*) from audit_entry where letter_id = :id and entry like '%\"sign-off-given\"%' or letter_id = :id and entry like '%\"sign-off-returned\"%'",
                        letter.letterId()))
                .isEqualTo(1);
    }

    @Test
    void theOtherIsToldWhoWasFaster() {
        approval.as(People.ADA, "administrator")
                .put("/v1/persons/" + People.MINISTER_BZ, Map.of("name", "Minister van BZ"))
                .expect(200);
        UUID holding = approval.hold("BZ", People.MINISTER_BZ, "HOLDER", null);
        approval.hold("BZ", People.SOFIE, "DELEGATE", "2099-12-31", holding);
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);

        var late = approval.as(People.SOFIE, "official").agrees("BZ", letter, true);

        late.expect(409, "approval.sign-off.already-given");
        assertThat(late.json().get("detail").asString()).contains("Minister van BZ");
    }

    @Test
    void privateOfficePreparesButDoesNotDecide() {
        var karel = approval.as(People.KAREL, "private-office");

        assertThat(actions(karel, "BZ")).containsExactly("PREPARE", "RECORD_OUTSIDE_AGREEMENT");
        karel.agrees("BZ", letter, true).expect(403, "approval.sign-off.prepares-only");
        karel.returns("BZ", letter, "?").expect(403, "approval.sign-off.prepares-only");
    }

    @Test
    void whoActsForAnotherOfficeDoesNotDecide() {
        approval.minister(People.MINISTER_DEF)
                .agrees("BZ", letter, true)
                .expect(403, "approval.sign-off.not-for-this-office");
        approval.as(People.JORIS, "official").agrees("BZ", letter, true).expect(404);
    }

    @Test
    void lossOfOfficeWorksAtOnce() {
        UUID other = People.person(41);
        UUID holding = approval.hold("MP", other, "ACTING", "2099-12-31");
        assertThat(actions(approval.minister(other), "MP")).contains("AGREE");

        approval.as(People.ADA, "administrator")
                .patch("/v1/holdings/" + holding, Map.of("until", "2024-01-02"))
                .expect(200);

        approval.minister(other).agrees("MP", letter, false).expect(404);
    }

    @Test
    void decisionOnAnEarlierVersionIsRefusedInWords() {
        LetterSubmitted shown = letter;
        approval.minister(People.MINISTER_DEF)
                .returns("DEF", letter, "Welk nummer is juist?")
                .expect(200);
        letter = nextVersionOf(shown).submitted();
        approval.isSubmitted(letter);

        var onTheNewTask = approval.minister(People.MINISTER_BZ)
                .post(
                        "/v1/tasks/" + approval.taskOf("BZ", letter) + "/decision",
                        Map.of("decision", "AGREE", "contentHash", shown.contentHash(), "sign", true));
        var onTheOldTask = approval.minister(People.MINISTER_BZ).agrees("BZ", shown, true);

        onTheNewTask.expect(409, "approval.sign-off.other-version");
        onTheOldTask.expect(409, "approval.sign-off.other-version");
        assertThat(onTheNewTask.json().get("detail").asString())
                .startsWith("Expected a decision on version 1, but the letter is now at version 2");
    }

    @Test
    void earlierAgreementIsShownAsVoid() {
        approval.minister(People.MINISTER_DEF).agrees("DEF", letter, true).expect(200);
        approval.minister(People.MINISTER_BZ)
                .returns("BZ", letter, "Welk nummer is juist?")
                .expect(200);
        LetterSubmitted next = nextVersionOf(letter).submitted();
        approval.isSubmitted(next);

        JsonNode submissions = approval.minister(People.MINISTER_DEF)
                .get("/v1/letters/" + letter.letterId() + "/sign-offs")
                .expect(200)
                .json()
                .get("submissions");
        JsonNode first = submissions.get(0).get("rounds").get(0);
        JsonNode task = approval.minister(People.MINISTER_DEF)
                .get("/v1/tasks/" + approval.taskOf("DEF", next))
                .json();

        assertThat(signOff(first, "DEF").get("state").asString()).isEqualTo("AGREED");
        assertThat(signOff(first, "DEF").get("voided").asBoolean()).isTrue();
        assertThat(first.get("remarks").get(0).get("text").asString()).isEqualTo("Welk nummer is juist?");
        assertThat(task.get("lastDecidedVersionByYou").asInt()).isEqualTo(1);
        assertThat(task.get("version").asInt()).isEqualTo(2);
    }

    @Test
    void showsAsWhatAndHowStronglyLoggedInSomeoneDecided() {
        UUID holding = approval.hold("BZ", People.MINISTER_BZ, "HOLDER", null);
        approval.hold("BZ", People.SOFIE, "DELEGATE", "2099-12-31", holding);

        JsonNode given = approval.as(People.SOFIE, "official")
                .agrees("BZ", letter, true)
                .expect(200)
                .json();

        assertThat(given.get("capacity").asString()).isEqualTo("DELEGATE");
        assertThat(given.get("onBehalfOf").asString()).isEqualTo(People.MINISTER_BZ.toString());
        assertThat(given.get("loginStrength").asString()).isEqualTo("high");
        assertThat(given.get("signed")).hasSize(2);
    }

    @Test
    void actingMinisterDecidesForTwoOfficesInTwoActs() {
        approval.hold("MP", People.MINISTER_JENV, "ACTING", "2099-12-31");
        approval.hold("DEF", People.MINISTER_JENV, "ACTING", "2099-12-31");
        var acting = approval.minister(People.MINISTER_JENV);
        acting.agrees("MP", letter, false).expect(200);

        acting.agrees("DEF", letter, true).expect(400, "approval.sign-off.say-for-whom");
        JsonNode second = acting.post(
                        "/v1/tasks/" + approval.taskOf("DEF", letter) + "/decision",
                        Map.of(
                                "decision",
                                "AGREE",
                                "contentHash",
                                letter.contentHash(),
                                "sign",
                                true,
                                "actingFor",
                                "DEF"))
                .expect(200)
                .json();

        assertThat(second.get("capacity").asString()).isEqualTo("ACTING");
    }

    @Test
    void agreementAndSignaturesAreFactsOfTheirOwnInOneAct() {
        approval.minister(People.MINISTER_BZ).agrees("BZ", letter, true).expect(200);

        List<String> entries = approval.rows()
                .sql("select entry from audit_entry where letter_id = :id order by position")
                .param("id", letter.letterId())
                .query(String.class)
                .list();

        assertThat(entries)
                .filteredOn(entry -> entry.contains("\"sign-off-given\""))
                .hasSize(1);
        assertThat(entries)
                .filteredOn(entry -> entry.contains("\"covering-letter-signed\""))
                .hasSize(2);
    }

    @Test
    void refusesMarkingAndUnreadableRemarksAndKeepsNothing() {
        var minister = approval.minister(People.MINISTER_BZ);

        minister.returns("BZ", letter, "NATO SECRET\n\nDit moet anders.").expect(400, "approval.text.marking");
        minister.returns("BZ", letter, "   ").expect(400, "approval.sign-off.remarks-missing");
        minister.returns("BZ", letter, "x".repeat(20_001)).expect(400, "approval.text.too-large");

        assertThat(given()).isZero();
    }

    private long given() {
        await().atMost(Approval.PATIENCE)
                .until(() -> approval.count("select count(*) from outbox where key = :id", letter.letterId()) == 0);
        return approval.count(
                "select count(*) from audit_entry where letter_id = :id and entry like '%\"sign-off-given\"%'",
                letter.letterId());
    }

    private List<String> actions(Caller person, String office) {
        JsonNode actions = person.get("/v1/tasks/" + approval.taskOf(office, letter))
                .expect(200)
                .json()
                .get("actions");
        return actions.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode signOff(JsonNode round, String office) {
        return round.get("signOffs")
                .valueStream()
                .filter(signOff -> signOff.get("officeId").asString().equals(office))
                .findFirst()
                .orElseThrow();
    }
}
