package nl.topdossier.portal.book;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as lists and the board show it. The title is absent for the moment until it was fetched. */
public record LetterCard(
        UUID letterId,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String officeId,
        @Nullable UUID draftedBy,
        @Nullable String houses,
        @Nullable String marking,
        @Nullable Integer version,
        BookedStage stage,
        Instant stageSince,
        @Nullable String blocked,
        @Nullable Instant deadline,
        boolean passed,
        @Nullable UUID submissionId,
        @Nullable Instant endedAt) {}
