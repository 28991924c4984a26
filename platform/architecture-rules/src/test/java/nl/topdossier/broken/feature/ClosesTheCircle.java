package nl.topdossier.broken.feature;

import nl.topdossier.broken.circle.KnowsWhoKnowsIt;
import org.jspecify.annotations.Nullable;

/** Knows a class of another feature that knows this one. */
public record ClosesTheCircle(@Nullable KnowsWhoKnowsIt other) {}
