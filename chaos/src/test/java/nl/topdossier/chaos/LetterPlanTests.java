package nl.topdossier.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.topdossier.processes.Binaries;
import org.junit.jupiter.api.Test;

class LetterPlanTests {

    private static final Path ROOT = Binaries.repositoryRoot();

    @Test
    void fiveLettersAreAllFiveToOneHouseAndToBothWithReturnAndWithout() {
        List<LetterPlan> mix = LetterPlan.mix(ROOT, 5);

        assertThat(mix).extracting(LetterPlan::prepared).doesNotHaveDuplicates().hasSize(5);
        assertThat(mix).extracting(plan -> plan.houses().size()).contains(1, 2);
        assertThat(mix).extracting(LetterPlan::isReturned).contains(true, false);
    }

    @Test
    void fiftyLettersGoToEachHouseAloneToo() {
        assertThat(LetterPlan.mix(ROOT, 50))
                .extracting(LetterPlan::houses)
                .contains(List.of("TWEEDE_KAMER"), List.of("EERSTE_KAMER"));
    }
}
