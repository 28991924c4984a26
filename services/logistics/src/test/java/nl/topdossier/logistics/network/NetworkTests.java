package nl.topdossier.logistics.network;

import static nl.topdossier.logistics.network.NeedKind.BEFORE_FINISH;
import static nl.topdossier.logistics.network.NeedKind.BEFORE_START;
import static nl.topdossier.logistics.network.NeedKind.INFORMS;
import static nl.topdossier.logistics.network.Pieces.piece;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTests {

    private final List<Piece> pieces = List.of(
            piece("security").delivering("concept").made(),
            piece("police").delivering("plan").made());

    @Test
    void namesThePiecesThatWaitForEachOther() {
        List<Need> needs = List.of(
                Need.of("security", BEFORE_START, "police", null), Need.of("police", BEFORE_START, "security", null));

        assertThatThrownBy(() -> Network.of(pieces, needs))
                .isInstanceOfSatisfying(
                        CycleFound.class, found -> assertThat(found.circle()).contains("security", "police"))
                .hasMessageContaining("security")
                .hasMessageContaining("police");
    }

    @Test
    void namesACircleThroughAPartialResult() {
        List<Need> needs = List.of(
                Need.of("police", BEFORE_START, "security", "concept"),
                new Need("security", "concept", BEFORE_FINISH, "police", "plan"));

        assertThatThrownBy(() -> Network.of(pieces, needs))
                .isInstanceOf(CycleFound.class)
                .hasMessageContaining("security/concept")
                .hasMessageContaining("police/plan");
    }

    @Test
    void letsAPieceWaitForAResultOfOneThatWaitsForIt() {
        List<Need> needs = List.of(
                Need.of("police", BEFORE_START, "security", "concept"),
                Need.of("security", BEFORE_FINISH, "police", "plan"));

        assertThatCode(() -> Network.of(pieces, needs)).doesNotThrowAnyException();
    }

    @Test
    void letsInformationRunInCircles() {
        List<Need> needs =
                List.of(Need.of("security", INFORMS, "police", null), Need.of("police", INFORMS, "security", null));

        assertThatCode(() -> Network.of(pieces, needs)).doesNotThrowAnyException();
    }

    @Test
    void namesAPieceThatIsNotThere() {
        assertThatThrownBy(() -> Network.of(pieces, List.of(Need.of("police", BEFORE_START, "securty", null))))
                .isInstanceOf(UnknownNeed.class)
                .hasMessageContaining("'police'")
                .hasMessageContaining("'securty'");
    }

    @Test
    void namesAResultThatIsNotThere() {
        assertThatThrownBy(() -> Network.of(pieces, List.of(Need.of("police", INFORMS, "security", "concept v9"))))
                .isInstanceOf(UnknownNeed.class)
                .hasMessageContaining("security/concept v9");
    }

    @Test
    void refusesAPieceThatWaitsForItself() {
        assertThatThrownBy(() -> Network.of(pieces, List.of(Need.of("police", BEFORE_START, "police", null))))
                .isInstanceOf(CycleFound.class)
                .hasMessageContaining("police");
    }
}
