package nl.topdossier.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.topdossier.contracts.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactsInOrderTests {

    private final FactsInOrder facts = new FactsInOrder();

    @BeforeEach
    void aWholeSummitAndPieceOfWork() {
        facts.take(Topics.LOGISTICS_SUMMIT, "s", "1", "summit-planned", 1);
        facts.take(Topics.LOGISTICS_SUMMIT, "s", "2", "summit-closed", 9);
        facts.take(Topics.LOGISTICS_WORK_TASK, "w", "3", "work-task-planned", 2);
        facts.take(Topics.LOGISTICS_WORK_TASK, "w", "4", "work-result-delivered", 3);
        facts.take(Topics.LOGISTICS_WORK_TASK, "w", "5", "work-result-delivered", 4);
        facts.take(Topics.LOGISTICS_WORK_TASK, "w", "6", "work-task-completed", 5);
        facts.take(Topics.COMMITMENTS_ITEM, "i", "7", "item-recorded", 1);
    }

    @Test
    void takesTheSameFactTwice() {
        facts.take(Topics.COMMITMENTS_ITEM, "i", "8", "commitment-met", 2);
        facts.take(Topics.COMMITMENTS_ITEM, "i", "7", "item-recorded", 1);

        assertThat(problems()).isEmpty();
    }

    @Test
    void findsWhatIsLost() {
        assertThat(problems()).singleElement().asString().contains("to end with commitment-met");
    }

    @Test
    void findsWhatIsDoneTwice() {
        facts.take(Topics.COMMITMENTS_ITEM, "i", "8", "commitment-met", 2);
        facts.take(Topics.COMMITMENTS_ITEM, "i", "9", "commitment-met", 3);

        assertThat(problems()).singleElement().asString().contains("each once");
    }

    @Test
    void findsWhatIsToldInAnotherOrder() {
        facts.take(Topics.COMMITMENTS_ITEM, "i", "8", "house-status-recorded", 3);
        facts.take(Topics.COMMITMENTS_ITEM, "i", "9", "commitment-met", 2);

        assertThat(problems()).singleElement().asString().contains("after what came later");
    }

    private List<String> problems() {
        var findings = new Findings();
        facts.into(findings);
        return findings.problems();
    }
}
