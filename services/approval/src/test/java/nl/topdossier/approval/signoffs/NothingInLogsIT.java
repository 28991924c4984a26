package nl.topdossier.approval.signoffs;

import static nl.topdossier.approval.LetterFixtures.aLetterOfThreeMinisters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.approval.Approval;
import nl.topdossier.approval.ApprovalOnSharedStack;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.People;
import nl.topdossier.testsupport.RareWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people write to each other, and who they are, is in no log and in nothing that leaves the service. */
@ApprovalOnSharedStack
@ExtendWith(OutputCaptureExtension.class)
class NothingInLogsIT {

    private static final List<String> WAY_OUT = List.of("outbox", "inbox", "engine_command", "task", "incident");

    @Autowired
    Approval approval;

    @Autowired
    FactsOnKafka told;

    private final RareWord rare = new RareWord();

    @Test
    void remarksNamesAndMarkingsStayInside(CapturedOutput log) {
        approval.fillRegister();
        LetterSubmitted letter = aLetterOfThreeMinisters().submitted();
        approval.isSubmitted(letter);

        isKept(letter);
        isRefused(letter);

        approval.engineHasNothingLeftOf(letter);
        rare.isNotIn(log);
        rare.isInNoFact(told);
        WAY_OUT.forEach(table -> rare.isNotIn(approval.rows(), table));
    }

    private void isKept(LetterSubmitted letter) {
        UUID task = approval.taskOf("DEF", letter);
        approval.as(People.ADA, "administrator")
                .put("/v1/persons/" + People.person(80), Map.of("name", "Naam " + rare.word()))
                .expect(200);
        approval.minister(People.MINISTER_DEF)
                .put("/v1/tasks/" + task + "/remarks-draft", Map.of("remarks", rare.word(), "notes", rare.word()))
                .expect(204);
        approval.minister(People.MINISTER_DEF)
                .returns("DEF", letter, "Niet zo: " + rare.word())
                .expect(200);
    }

    private void isRefused(LetterSubmitted letter) {
        Approval.Approver minister = approval.minister(People.MINISTER_BZ);
        minister.returns("BZ", letter, rare.marked()).expect(400);
        minister.returns("BZ", letter, (rare.word() + " ").repeat(2_000)).expect(400);
        minister.post("/v1/tasks/" + approval.taskOf("BZ", letter) + "/decision", Map.of("decision", rare.word()))
                .expect(400);
        minister.get("/v1/tasks/" + rare.word()).expect(400);
        approval.as(People.ADA, "administrator")
                .put("/v1/persons/" + People.person(80), Map.of("name", rare.marked()))
                .expect(400);
    }
}
