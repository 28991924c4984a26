package nl.topdossier.portal.letters;

import static nl.topdossier.portal.letters.StageStep.Progress.CURRENT;
import static nl.topdossier.portal.letters.StageStep.Progress.DONE;
import static nl.topdossier.portal.letters.StageStep.Progress.TO_DO;
import static org.assertj.core.api.Assertions.assertThat;

import nl.topdossier.portal.words.Text;
import org.junit.jupiter.api.Test;

class StageStepTests {

    @Test
    void marksWhatIsDoneWhereItIsAndWhatFollows() {
        assertThat(StageStep.rail(Stage.LINE, null))
                .extracting(StageStep::progress)
                .containsExactly(DONE, DONE, CURRENT, TO_DO, TO_DO, TO_DO, TO_DO);
    }

    @Test
    void putsTheDetailUnderTheCurrentStageOnly() {
        assertThat(StageStep.rail(Stage.MINISTERS, Text.of("stage.detail.answered", 1, 3)))
                .filteredOn(step -> step.detail() != null)
                .extracting(StageStep::stage)
                .containsExactly(Stage.MINISTERS);
    }

    @Test
    void leavesNothingToDoWhenALetterHasBeenEverywhere() {
        assertThat(StageStep.done()).hasSize(7).extracting(StageStep::progress).containsOnly(DONE);
    }

    @Test
    void showsWithdrawnLettersWithoutTheRest() {
        assertThat(StageStep.rail(Stage.WITHDRAWN, null)).hasSize(1);
    }
}
