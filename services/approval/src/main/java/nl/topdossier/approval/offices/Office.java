package nl.topdossier.approval.offices;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office: its names, what it is for, the office above it, and the persons who are called when its time runs out. */
public record Office(
        String officeId,
        String nameNl,
        String nameEn,
        OfficeKind kind,
        @Nullable String head,
        List<UUID> escalation) {

    public Office {
        escalation = List.copyOf(escalation);
    }
}
