package nl.topdossier.contracts.signoff;

import java.util.UUID;
import nl.topdossier.contracts.letter.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** One agreement that stands when a letter is signed off: on which hash, for the whole letter or one section. */
public record Agreement(
        UUID signOffId,
        String officeId,
        ParticipantRole role,
        @Nullable UUID sectionId,
        String hash,
        boolean signed) {}
