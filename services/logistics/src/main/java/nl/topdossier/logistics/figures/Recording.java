package nl.topdossier.logistics.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody records: a number, where it comes from or that it is assumed, and since when it is known. */
public record Recording(long number, @Nullable String source, boolean assumed, LocalDate knownOn) {}
