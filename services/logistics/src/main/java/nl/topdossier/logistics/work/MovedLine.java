package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other days for a piece of work, or for one of its partial results (then only the day it is due). A notice also names work
 * that is cancelled: it has no days any more.
 */
public record MovedLine(
        UUID workTaskId,
        @Nullable String result,
        @Nullable LocalDate startFrom,
        @Nullable LocalDate startTo,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo) {

    boolean changes() {
        return !java.util.Objects.equals(startFrom, startTo) || !java.util.Objects.equals(dueFrom, dueTo);
    }
}
