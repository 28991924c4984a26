package nl.topdossier.drafting.letters.web;

import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.drafting.letters.Participants;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.VersionSection;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/** An office that takes part; the section by its id or key. The order within the line is the order of the list. */
record ParticipantRequest(
        @Nullable String officeId,
        @Nullable RoundKind round,
        @Nullable ParticipantRole role,
        @Nullable String sectionId) {

    Participant in(@Nullable Version version) {
        return new Participant(
                Participants.requireOffice(officeId),
                round == null ? RoundKind.MINISTERS : round,
                role == null ? ParticipantRole.AGREES : role,
                section(version),
                0);
    }

    private @Nullable UUID section(@Nullable Version version) {
        if (sectionId == null || sectionId.isBlank()) {
            return null;
        }
        List<VersionSection> sections = version == null ? List.of() : version.sections();
        return sections.stream()
                .filter(section -> section.key().equals(sectionId)
                        || section.sectionId().toString().equals(sectionId))
                .findFirst()
                .map(VersionSection::sectionId)
                .orElseThrow(() -> Refusal.invalid("problem.participants.section", String.valueOf(officeId)));
    }
}
