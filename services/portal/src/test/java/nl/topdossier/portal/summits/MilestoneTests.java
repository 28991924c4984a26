package nl.topdossier.portal.summits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.portal.summits.TimetableReading.Milestone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneTests {

    @ParameterizedTest
    @EnumSource(names = {"READY", "READY_WITH_REMARKS", "NOT_READY", "NOT_HELD"})
    void showsWhatAReviewFound(Review.State found) {
        assertThat(milestone("REVIEW", "DONE", found.name()).shown()).isEqualTo(found);
    }

    @Test
    void showsAnEvaluationAsDone() {
        assertThat(milestone("EVALUATION", "DONE", "EVALUATED").shown()).isEqualTo(Review.State.DONE);
    }

    @Test
    void showsWhatIsStillToCome() {
        assertThat(milestone("REVIEW", "OPEN", null).shown()).isEqualTo(Review.State.DUE);
        assertThat(milestone("EVALUATION", "PLANNED", null).shown()).isEqualTo(Review.State.PLANNED);
    }

    private static Milestone milestone(String kind, String state, @Nullable String result) {
        return new Milestone(kind, "code", 1, LocalDate.of(2025, 6, 10), state, null, result, null, null, List.of());
    }
}
