package nl.topdossier.drafting.checks;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.lettertext.checks.Finding;

/** A named person's word that a finding may stay, and why. It holds for later versions with the same finding. */
public record Waiver(String findingKey, String reason, UUID waivedBy, Instant waivedAt) {

    boolean covers(Finding finding) {
        return finding.waivable() && finding.key().equals(findingKey);
    }
}
