package nl.topdossier.commitments.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the Kamer decided about a motion, as the decisions (Besluit) of its Zaak say: "Stemmen - aangenomen", "Stemmen - verworpen",
 * "Stemmen - zonder stemming aannemen"; all others are steps on the way. Only what is adopted asks something of the government.
 */
enum MotionVote {
    ADOPTED,
    REJECTED,
    /** Nothing was decided yet, or decisions contradict each other. */
    UNDECIDED;

    static MotionVote of(JsonNode motion) {
        JsonNode decisions = motion.path("Besluit");
        if (!decisions.isArray()) {
            throw new BrokenValue("commitments.import.votes");
        }
        List<MotionVote> votes = new ArrayList<>();
        for (JsonNode decision : decisions) {
            if (!decision.path("Verwijderd").asBoolean(false)) {
                votes.add(vote(decision.path("BesluitSoort").asString("").toLowerCase(Locale.ROOT)));
            }
        }
        boolean adopted = votes.contains(ADOPTED);
        boolean rejected = votes.contains(REJECTED);
        if (adopted == rejected) {
            return UNDECIDED;
        }
        return adopted ? ADOPTED : REJECTED;
    }

    private static MotionVote vote(String kind) {
        if (kind.contains("verworpen") || kind.contains("niet aangenomen")) {
            return REJECTED;
        }
        return kind.contains("aangenomen") || kind.contains("aannemen") ? ADOPTED : UNDECIDED;
    }

    /** What the report says of a motion that is left out; absent when it belongs in the ledger. */
    ImportReport.@Nullable Outcome without() {
        return switch (this) {
            case ADOPTED -> null;
            case REJECTED -> ImportReport.Outcome.REJECTED;
            case UNDECIDED -> ImportReport.Outcome.UNDECIDED;
        };
    }
}
