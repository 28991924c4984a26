package nl.topdossier.portal.work;

import org.jspecify.annotations.Nullable;

/** Which work of a summit a person asked to see; it is the query of the page's address. */
public record WorkFilter(
        @Nullable WorkState state,
        @Nullable String office,
        @Nullable Boolean endangered) {

    public WorkFilter {
        office = office == null || office.isBlank() ? null : office;
    }

    public boolean narrows() {
        return state != null || office != null || Boolean.TRUE.equals(endangered);
    }
}
