package nl.topdossier.contracts.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One office in one round: what it does, for the whole letter (sectionId absent) or one section, and its place in
 * the line (from 1, line rounds only).
 */
public record Participant(
        String officeId,
        RoundKind round,
        ParticipantRole role,
        @Nullable UUID sectionId,
        int position) {}
