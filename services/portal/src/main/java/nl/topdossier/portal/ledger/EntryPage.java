package nl.topdossier.portal.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.words.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One item with its history and its letters.
 *
 * @param auditable whether this person may see its audit trail
 */
public record EntryPage(
        LedgerRow row,
        @Nullable Letter source,
        @Nullable Letter dischargedBy,
        List<Letter> links,
        List<Event> history,
        List<Choice> letters,
        LocalDate today,
        boolean mayWrite,
        boolean auditable) {

    /** A letter by its title; absent where the reader may not see it. */
    public record Letter(UUID id, @Nullable String title) {}

    /** Something that happened to the item: whose word, and by which letter. */
    public record Event(
            String side,
            String status,
            LocalDate onDay,
            @Nullable Letter letter,
            String note,
            @Nullable String person,
            Instant recordedAt) {}

    public LedgerEntry item() {
        return row.item();
    }

    /** What a person may say of ours; discharged it becomes on receipt only. */
    public List<LedgerEntry.Ours> settable() {
        return List.of(LedgerEntry.Ours.OPEN, LedgerEntry.Ours.IN_PROGRESS);
    }

    public LedgerEntry.HouseSays[] houseSays() {
        return LedgerEntry.HouseSays.values();
    }

    public boolean isDischarged() {
        return item().ours() == LedgerEntry.Ours.DISCHARGED;
    }
}
