package nl.topdossier.portal.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something changed in a letter; for a task also whose it is. The letter is absent when it is about all of them. */
public record Change(
        @Nullable UUID letterId,
        @Nullable String officeId,
        @Nullable String role,
        @Nullable UUID personId,
        boolean task,
        boolean ledger) {

    /** Something about a letter. */
    public static Change ofLetter(UUID letterId) {
        return new Change(letterId, null, null, null, false, false);
    }

    /** Something about a summit or its work; the summit stands in the place of the letter. */
    public static Change ofSummit(UUID summitId) {
        return ofLetter(summitId);
    }

    /** Something about an item of the ledger, which stands in the place of the letter. */
    public static Change ofItem(UUID itemId) {
        return new Change(itemId, null, null, null, false, true);
    }

    /** A task of an office, a role or a person. */
    public static Change ofTask(
            UUID letterId, @Nullable String officeId, @Nullable String role, @Nullable UUID personId) {
        return new Change(letterId, officeId, role, personId, true, false);
    }
}
