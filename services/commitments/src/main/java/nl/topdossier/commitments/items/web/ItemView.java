package nl.topdossier.commitments.items.web;

import java.time.LocalDate;
import nl.topdossier.commitments.items.Item;

/** An item as it is shown, with what follows from today. */
record ItemView(Item item, boolean closed, boolean overdue, long version) {

    static ItemView of(Item item, LocalDate today) {
        return new ItemView(item, item.isClosed(), item.isOverdue(today), item.version());
    }
}
