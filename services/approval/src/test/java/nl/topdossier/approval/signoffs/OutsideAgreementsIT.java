package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.testsupport.Caller;
import nl.topdossier.testsupport.People;
import nl.topdossier.testsupport.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An agreement by telephone: recorded by one, confirmed by another, shown as what it is. */
@ApprovalOnSharedStack
class OutsideAgreementsIT {

    @Autowired
    Approval approval;

    private final LetterSubmitted letter = aLetterOfThreeMinisters().submitted();
    private UUID task = letter.letterId();

    @BeforeEach
    void letterLiesWithTheMinisters() {
        approval.fillRegister();
        approval.isSubmitted(letter);
        task = approval.taskOf("BZ", letter);
    }

    @Test
    void countsOnceAnotherPersonHasConfirmedIt() {
        JsonNode recorded = recordedBy(approval.as(People.KAREL, "private-office"), given())
                .expect(201)
                .json();
        String confirmation =
                "/v1/outside-agreements/" + recorded.get("outsideAgreementId").asString() + "/confirmation";
        assertThat(stateOfBz().get("state").asString()).isEqualTo("OPEN");

        approval.as(People.KAREL, "private-office")
                .post(confirmation, Map.of())
                .expect(403, "approval.outside.by-another");
        JsonNode agreed = approval.as(People.COEN, "coordinator")
                .post(confirmation, Map.of())
                .expect(200)
                .json();
        approval.as(People.COEN, "coordinator").post(confirmation, Map.of()).expect(200);

        assertThat(agreed.get("state").asString()).isEqualTo("AGREED");
        JsonNode shown = stateOfBz();
        assertThat(shown.get("decidedBy").asString()).isEqualTo(People.MINISTER_BZ.toString());
        assertThat(shown.get("loginStrength").asString()).isEqualTo("outside");
        assertThat(shown.get("signed")).hasSize(2);
        assertThat(shown.get("outside").get("way").asString()).isEqualTo("TELEPHONE");
        assertThat(shown.get("outside").get("confirmedBy").asString()).isEqualTo(People.COEN.toString());
    }

    @Test
    void recordedTwiceIsOneRecord() {
        var karel = approval.as(People.KAREL, "private-office");
        Map<String, Object> given = given();

        JsonNode first = recordedBy(karel, given).expect(201).json();
        JsonNode second = recordedBy(karel, given).expect(201).json();

        assertThat(second.get("outsideAgreementId")).isEqualTo(first.get("outsideAgreementId"));
    }

    @Test
    void giverHadToBeAbleToDecide() {
        var coen = approval.as(People.COEN, "coordinator");

        recordedBy(coen, with("giver", People.KAREL)).expect(400, "approval.outside.giver-did-not-decide");
        recordedBy(coen, with("giver", People.MINISTER_DEF)).expect(400, "approval.outside.giver-did-not-decide");
        recordedBy(coen, with("givenAt", "2023-12-31T10:00:00Z")).expect(400, "approval.outside.giver-did-not-decide");
        recordedBy(coen, with("givenAt", "2099-12-31T10:00:00Z")).expect(400, "approval.outside.in-the-future");
        recordedBy(coen, with("contentHash", "another")).expect(409, "approval.sign-off.other-text");
        recordedBy(coen, with("sign", false)).expect(400, "approval.sign-off.signature-missing");
        recordedBy(coen, with("evidence", " ")).expect(400);
        recordedBy(coen, with("way", "PIGEON")).expect(400);
    }

    @Test
    void authorsAndStrangersRecordNothing() {
        recordedBy(approval.as(People.ANNA, "drafter", "coordinator"), given())
                .expect(403, "approval.outside.not-by-you");
        recordedBy(approval.as(People.MINISTER_DEF, "minister"), given()).expect(403, "approval.outside.not-by-you");
        recordedBy(approval.as(People.JORIS, "official"), given()).expect(404);
    }

    @Test
    void ministerWhoDecidedInTheMeantimeIsNotOverruled() {
        JsonNode recorded = recordedBy(approval.as(People.KAREL, "private-office"), given())
                .expect(201)
                .json();
        approval.minister(People.MINISTER_BZ)
                .returns("BZ", letter, "Toch niet.")
                .expect(200);

        approval.as(People.COEN, "coordinator")
                .post(
                        "/v1/outside-agreements/"
                                + recorded.get("outsideAgreementId").asString() + "/confirmation",
                        Map.of())
                .expect(409);
    }

    private Reply recordedBy(Caller person, Map<String, Object> given) {
        return person.post("/v1/tasks/" + task + "/outside-agreement", given);
    }

    private Map<String, Object> given() {
        return new HashMap<>(Map.of(
                "giver",
                People.MINISTER_BZ,
                "givenAt",
                Clock.systemUTC().instant().minus(1, ChronoUnit.MINUTES).toString(),
                "way",
                "TELEPHONE",
                "evidence",
                "Gesprek vanuit het vliegtuig, in bijzijn van de SG.",
                "sign",
                true,
                "contentHash",
                letter.contentHash()));
    }

    private Map<String, Object> with(String name, Object value) {
        Map<String, Object> given = given();
        given.put(name, value);
        return given;
    }

    private JsonNode stateOfBz() {
        return approval.as(People.OLGA, "auditor")
                .get("/v1/letters/" + letter.letterId() + "/sign-offs")
                .json()
                .at("/submissions/0/rounds/0/signOffs/0");
    }
}
