package nl.topdossier.contracts.signoff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.Fact;

/** An office was added or changed: whether a minister's, and who is called when its time runs out. */
public record OfficeRegistered(String officeId, boolean minister, List<UUID> escalation) implements Fact {

    public OfficeRegistered {
        escalation = List.copyOf(escalation);
    }

    /** Offices are known by their code. */
    @Override
    public UUID key() {
        return UUID.nameUUIDFromBytes(officeId.getBytes(StandardCharsets.UTF_8));
    }
}
