package nl.topdossier.approval.signoffs.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.approval.signoffs.Decision;
import nl.topdossier.approval.signoffs.Round;
import nl.topdossier.approval.signoffs.SignOff;
import org.jspecify.annotations.Nullable;

/** A remark of one office; those of a round are shown together. */
record RemarkView(
        UUID signOffId,
        String officeId,
        @Nullable UUID sectionId,
        SignOff.State state,
        UUID by,
        Instant at,
        String text) {

    /** All remarks of a round, in the order in which they were made. */
    static List<RemarkView> mergedOf(Round round) {
        return round.signOffs().stream()
                .flatMap(RemarkView::of)
                .sorted(Comparator.comparing(RemarkView::at))
                .toList();
    }

    private static Stream<RemarkView> of(SignOff signOff) {
        Decision decision = signOff.decision();
        if (decision == null || decision.remarks() == null || signOff.state() == SignOff.State.CARRIED) {
            return Stream.empty();
        }
        return Stream.of(new RemarkView(
                signOff.id(),
                signOff.officeId(),
                signOff.asked().sectionId(),
                signOff.state(),
                decision.by(),
                decision.at(),
                decision.remarks()));
    }
}
