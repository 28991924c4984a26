package nl.topdossier.portal.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.Round;
import nl.topdossier.portal.letters.Stage;
import nl.topdossier.portal.letters.web.ApprovalAnswers.RoundAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StagesTests {

    @Test
    void aLetterIsInTheRoundThatIsOpen() {
        assertThat(stage(agreed(Round.Kind.COORDINATION), open(Round.Kind.LINE)))
                .isEqualTo(Stage.LINE);
    }

    @Test
    void aLetterNeverSeemsToGoBackInTheMomentBetweenTwoServices() {
        assertThat(stage(agreed(Round.Kind.COORDINATION))).isEqualTo(Stage.LINE);
        assertThat(stage(agreed(Round.Kind.LINE))).isEqualTo(Stage.MINISTERS);
        assertThat(stage(agreed(Round.Kind.LINE), agreed(Round.Kind.MINISTERS))).isEqualTo(Stage.RELEASE);
    }

    @Test
    void aLetterThatCameBackOrWasOnlyJustSubmittedIsWithItsDrafter() {
        assertThat(stage(agreed(Round.Kind.LINE), ended(Round.Kind.MINISTERS, "RETURNED")))
                .isEqualTo(Stage.DRAFTING);
        assertThat(stage(ended(Round.Kind.LINE, null))).isEqualTo(Stage.DRAFTING);
        assertThat(stage()).isEqualTo(Stage.DRAFTING);
    }

    private static Stage stage(RoundAnswer... rounds) {
        return Stages.inSignOff(Arrays.asList(rounds));
    }

    private static RoundAnswer open(Round.Kind kind) {
        return round(kind, "OPEN", null);
    }

    private static RoundAnswer agreed(Round.Kind kind) {
        return ended(kind, "AGREED");
    }

    private static RoundAnswer ended(Round.Kind kind, @Nullable String outcome) {
        return round(kind, "CLOSED", outcome);
    }

    private static RoundAnswer round(Round.Kind kind, String state, @Nullable String outcome) {
        return new RoundAnswer(
                UUID.randomUUID(),
                kind,
                1,
                state,
                outcome,
                Round.Policy.values()[0],
                Instant.EPOCH,
                List.of(),
                List.of());
    }
}
