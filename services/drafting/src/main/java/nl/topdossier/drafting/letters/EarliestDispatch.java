package nl.topdossier.drafting.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Before when a letter may not leave; with afterCouncil only once a named person says that the council of ministers agreed. */
public record EarliestDispatch(
        @Nullable Instant at,
        boolean afterCouncil,
        @Nullable String confirmedName,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt) {}
