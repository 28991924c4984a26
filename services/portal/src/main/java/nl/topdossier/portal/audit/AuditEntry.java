package nl.topdossier.portal.audit;

import java.time.Instant;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * One view or act.
 *
 * @param onBehalfOf office for which the person acted
 * @param login how strong the login was
 */
public record AuditEntry(
        String service,
        int sequence,
        Instant at,
        Text what,
        @Nullable String person,
        @Nullable String onBehalfOf,
        @Nullable Integer version,
        @Nullable String login,
        String hash,
        boolean verified) {

    public String shortHash() {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
