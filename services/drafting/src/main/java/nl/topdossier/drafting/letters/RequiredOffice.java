package nl.topdossier.drafting.letters;

import java.util.Locale;
import java.util.UUID;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.RoundKind;
import org.jspecify.annotations.Nullable;

/** An office that the decision "who must agree" asks for: role "signs" or "agrees", scope "whole" or a section. */
public record RequiredOffice(String officeId, String role, String scope) {

    /** The same as a participant of the ministers' round. */
    public Participant asParticipant() {
        return new Participant(officeId, RoundKind.MINISTERS, participantRole(), section(), 0);
    }

    private ParticipantRole participantRole() {
        return ParticipantRole.valueOf(role.toUpperCase(Locale.ROOT));
    }

    private @Nullable UUID section() {
        return scope.equals("whole") ? null : UUID.fromString(scope);
    }

    /** Whether this participant does what is asked; who signs the whole letter agrees with every part of it. */
    public boolean isMetBy(Participant participant) {
        return participant.round() == RoundKind.MINISTERS
                && participant.officeId().equals(officeId)
                && (participant.role() == ParticipantRole.SIGNS || participantRole() == ParticipantRole.AGREES)
                && (participant.sectionId() == null || participant.sectionId().equals(section()));
    }
}
