package nl.topdossier.portal.plan;

import java.util.UUID;
import nl.topdossier.portal.shell.Amount;
import org.jspecify.annotations.Nullable;

/** What a coordinator asked to see; it is the query of the page's address, so that a bookmark keeps it. */
public record PlanFilter(
        @Nullable UUID summit,
        @Nullable String owner,
        @Nullable Boolean endangered,
        @Nullable Integer most) {

    public PlanFilter {
        owner = owner == null || owner.isBlank() ? null : owner;
        most = Amount.of(most);
    }

    public boolean narrows() {
        return summit != null || owner != null || Boolean.TRUE.equals(endangered);
    }
}
