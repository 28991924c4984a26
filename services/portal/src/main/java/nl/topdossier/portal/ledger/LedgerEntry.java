package nl.topdossier.portal.ledger;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
import org.jspecify.annotations.Nullable;

/** A motion, commitment or own promise towards one House, with what we and what the House says of it. */
public record LedgerEntry(
        UUID itemId,
        long number,
        Kind kind,
        House house,
        String reference,
        String subject,
        String madeBy,
        String occasion,
        LocalDate madeOn,
        @Nullable LocalDate dueOn,
        String dueReason,
        String done,
        Ours ours,
        HouseSays houseStatus,
        @Nullable UUID sourceLetterId,
        @Nullable UUID sourceSectionId,
        @Nullable UUID dischargedBy,
        String dischargedWith,
        @Nullable LocalDate dischargedOn,
        @Nullable UUID answerSectionId,
        @Nullable String answerNote,
        String origin,
        long version) {

    /** What it is. */
    public enum Kind {
        MOTION,
        COMMITMENT,
        OWN_PROMISE
    }

    /** What we say of it. */
    public enum Ours {
        OPEN("mute"),
        IN_PROGRESS("wait"),
        DISCHARGED("done");

        private final String style;

        Ours(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /** What the House says of it; only this closes it. */
    public enum HouseSays {
        OPEN("wait"),
        PARTLY("wait"),
        MET("done");

        private final String style;

        HouseSays(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }
}
