package nl.topdossier.portal.summits;

import java.util.List;
import java.util.UUID;

/**
 * Where letters carry a date that is no longer right.
 *
 * @param drafts can still be changed
 * @param sent were sent with it, and can only be corrected in a next letter
 */
public record OldDates(List<Place> drafts, List<Place> sent) {

    public static final OldDates NONE = new OldDates(List.of(), List.of());

    public boolean isEmpty() {
        return drafts.isEmpty() && sent.isEmpty();
    }

    /** A sentence with the old date. */
    public record Place(UUID letterId, String title, String quote) {}
}
