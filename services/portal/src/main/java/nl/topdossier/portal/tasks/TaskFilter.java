package nl.topdossier.portal.tasks;

import nl.topdossier.portal.shell.Amount;
import org.jspecify.annotations.Nullable;

/** What a person asked to see; it is the query of the page's address, so that a bookmark keeps it. */
public record TaskFilter(
        @Nullable Scope scope,
        @Nullable TaskKind kind,
        @Nullable String office,
        @Nullable String text,
        @Nullable Order order,
        @Nullable Integer most) {

    /** Whose tasks. */
    public enum Scope {
        MINE,
        OFFICES
    }

    /** Which comes first. */
    public enum Order {
        DEADLINE,
        NEWEST
    }

    public TaskFilter {
        scope = scope == null ? Scope.MINE : scope;
        order = order == null ? Order.DEADLINE : order;
        office = blankToNull(office);
        text = blankToNull(text);
        most = Amount.of(most);
    }

    public boolean narrows() {
        return kind != null || office != null || text != null;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
