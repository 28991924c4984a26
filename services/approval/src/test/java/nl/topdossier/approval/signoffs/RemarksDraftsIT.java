package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;
import static nl.topdossier.approval.LetterFixtures.nextVersionOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

/** What was typed and not sent is still there when the task is gone. */
@ApprovalOnSharedStack
class RemarksDraftsIT {

    @Autowired
    Approval approval;

    private final LetterSubmitted letter = aLetterOfThreeMinisters().submitted();

    @BeforeEach
    void letterLiesWithTheMinisters() {
        approval.fillRegister();
        approval.isSubmitted(letter);
    }

    @Test
    void unsentRemarksSurviveCancelledTask() {
        var minister = approval.minister(People.MINISTER_BZ);
        type(minister, letter, "Alinea 3").expect(204);
        approval.minister(People.MINISTER_DEF)
                .returns("DEF", letter, "532 of 533?")
                .expect(200);
        type(minister, letter, "Alinea 3 en 4").expect(204);

        LetterSubmitted next = nextVersionOf(letter).submitted();
        approval.isSubmitted(next);

        assertThat(drafts(minister, letter).at("/mine/remarks").asString()).isEqualTo("Alinea 3 en 4");
        assertThat(drafts(minister, next).at("/mine/remarks").asString()).isEqualTo("Alinea 3 en 4");
    }

    @Test
    void sentRemarksAreNoDraftAnyMore() {
        var minister = approval.minister(People.MINISTER_BZ);
        type(minister, letter, "Alinea 3").expect(204);

        minister.returns("BZ", letter, "Alinea 3").expect(200);

        assertThat(drafts(minister, letter).get("mine").isNull()).isTrue();
    }

    @Test
    void privateOfficePreparesForItsMinister() {
        type(approval.as(People.KAREL, "private-office"), letter, "Let op alinea 3")
                .expect(204);

        JsonNode seen = drafts(approval.minister(People.MINISTER_BZ), letter);

        assertThat(seen.at("/ofColleagues/0/personId").asString()).isEqualTo(People.KAREL.toString());
        assertThat(seen.at("/ofColleagues/0/remarks").asString()).isEqualTo("Let op alinea 3");
        type(approval.as(People.KAREL, "private-office"), letter, "").expect(204);
        assertThat(drafts(approval.minister(People.MINISTER_BZ), letter).get("ofColleagues"))
                .isEmpty();
    }

    @Test
    void othersDoNotSeeThem() {
        type(approval.minister(People.MINISTER_BZ), letter, "Alinea 3").expect(204);

        approval.minister(People.MINISTER_DEF)
                .get("/v1/tasks/" + approval.taskOf("BZ", letter) + "/remarks-draft")
                .expect(404);
        approval.as(People.OLGA, "auditor")
                .get("/v1/tasks/" + approval.taskOf("BZ", letter) + "/remarks-draft")
                .expect(404);
        type(approval.minister(People.MINISTER_BZ), letter, "STG. GEHEIM\n\nTekst")
                .expect(400, "approval.text.marking");
    }

    private Reply type(Caller person, LetterSubmitted at, String remarks) {
        return person.put(
                "/v1/tasks/" + approval.taskOf("BZ", at) + "/remarks-draft", Map.of("remarks", remarks, "notes", ""));
    }

    private JsonNode drafts(Caller person, LetterSubmitted at) {
        return person.get("/v1/tasks/" + approval.taskOf("BZ", at) + "/remarks-draft")
                .expect(200)
                .json();
    }
}
