package nl.topdossier.logistics.network;

import static nl.topdossier.logistics.network.NeedKind.BEFORE_FINISH;
import static nl.topdossier.logistics.network.NeedKind.BEFORE_START;
import static nl.topdossier.logistics.network.NeedKind.INFORMS;
import static nl.topdossier.logistics.network.Pieces.piece;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A review holds up like a piece of work: what needs it, and from the day on which it was passed nothing any more. */
class GateTests {

    private static final LocalDate PLANNED = LocalDate.of(2024, 12, 24);
    private static final LocalDate LATE = LocalDate.of(2025, 1, 7);

    private final Need start = Need.of("press", BEFORE_START, "review:half-year", null);
    private final Need finish = Need.of("venue", BEFORE_FINISH, "review:half-year", null);
    private final Need told = Need.of("residents", INFORMS, "review:half-year", null);

    @Test
    void holdsStartAndFinishUntilTheReviewIsPassed() {
        Gate gate = gate(null);

        assertThat(gate.beforeStart("press", LATE)).containsExactly(start);
        assertThat(gate.beforeStart("venue", LATE)).isEmpty();
        assertThat(gate.beforeFinish("venue", LATE)).containsExactly(finish);
        assertThat(gate.beforeFinish("residents", LATE)).isEmpty();
    }

    @Test
    void letsGoFromTheDayOnWhichItWasPassedAndNotFromItsPlannedDay() {
        Gate gate = gate(LATE);

        assertThat(gate.beforeStart("press", PLANNED)).containsExactly(start);
        assertThat(gate.beforeStart("press", LATE.minusDays(1))).containsExactly(start);
        assertThat(gate.beforeStart("press", LATE)).isEmpty();
        assertThat(gate.beforeFinish("venue", LATE)).isEmpty();
    }

    private Gate gate(@Nullable LocalDate passedOn) {
        return new Gate(
                List.of(
                        piece("press").made(),
                        piece("venue").made(),
                        piece("residents").made(),
                        Piece.review("half-year", PLANNED, LATE, passedOn)),
                List.of(start, finish, told));
    }
}
