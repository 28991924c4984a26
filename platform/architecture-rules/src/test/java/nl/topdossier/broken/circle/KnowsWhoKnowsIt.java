package nl.topdossier.broken.circle;

import nl.topdossier.broken.feature.ClosesTheCircle;
import org.jspecify.annotations.Nullable;

/** Knows a class of another feature that knows this one. */
public record KnowsWhoKnowsIt(@Nullable ClosesTheCircle other) {}
