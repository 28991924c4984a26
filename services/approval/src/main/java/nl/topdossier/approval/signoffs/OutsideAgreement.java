package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement given on paper, by telephone or by mail, as one person recorded it and another confirmed it. */
public record OutsideAgreement(
        UUID outsideId,
        UUID signOffId,
        UUID letterId,
        UUID giver,
        Instant givenAt,
        Way way,
        String evidence,
        boolean signs,
        String contentHash,
        @Nullable String memoHash,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt) {

    /** How it was given. */
    public enum Way {
        PAPER,
        TELEPHONE,
        MAIL
    }
}
