package nl.topdossier.portal.ledger;

import nl.topdossier.portal.letters.House;
import org.jspecify.annotations.Nullable;

/** An item as a person fills it in; the service checks it. The version is the one that was on the screen. */
public record EntryForm(
        @Nullable Long version,
        LedgerEntry.@Nullable Kind kind,
        @Nullable House house,
        @Nullable String reference,
        @Nullable String subject,
        @Nullable String madeBy,
        @Nullable String occasion,
        @Nullable String madeOn,
        @Nullable String dueOn,
        @Nullable String dueReason,
        @Nullable String done,
        @Nullable String sourceLetterId,
        @Nullable String sourceSectionId) {

    /** As the item is now. */
    public static EntryForm of(LedgerEntry item) {
        return new EntryForm(
                item.version(),
                item.kind(),
                item.house(),
                item.reference().startsWith("L-") ? "" : item.reference(),
                item.subject(),
                item.madeBy(),
                item.occasion(),
                item.madeOn().toString(),
                item.dueOn() == null ? "" : item.dueOn().toString(),
                item.dueReason(),
                item.done(),
                item.sourceLetterId() == null ? "" : item.sourceLetterId().toString(),
                item.sourceSectionId() == null ? "" : item.sourceSectionId().toString());
    }
}
