package nl.topdossier.drafting.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ParticipantRole;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.RequiredOffice;
import nl.topdossier.drafting.letters.Signatory;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.drafting.letters.VersionSection;
import nl.topdossier.lettertext.checks.Finding;
import nl.topdossier.lettertext.checks.Severity;

/**
 * The rules about who takes part, with the codes that the gate uses for them too. They look at lists only, so that they can
 * run whenever someone looks and once more when a letter is submitted.
 */
final class ListRules {

    static final String PART = "offices";

    private ListRules() {}

    static List<Finding> find(Letter letter, Version version) {
        return Stream.of(missing(letter), signing(letter, version), gone(letter, version))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> missing(Letter letter) {
        return letter.requiredOffices().stream()
                .filter(office -> letter.participants().stream().noneMatch(office::isMetBy))
                .map(ListRules::missing);
    }

    private static Finding missing(RequiredOffice office) {
        String section = office.scope().equals("whole") ? "" : office.scope();
        return blocking(
                "office-missing",
                section,
                false,
                office.officeId(),
                "@role." + office.role().toUpperCase(Locale.ROOT));
    }

    private static Stream<Finding> signing(Letter letter, Version version) {
        List<String> signing = letter.participants().stream()
                .filter(participant -> participant.role() == ParticipantRole.SIGNS)
                .map(Participant::officeId)
                .toList();
        // Before the proposal there is no list to be judged.
        if (signing.isEmpty()) {
            return letter.isProposed() ? Stream.of(blocking("nobody-signs", "", false)) : Stream.empty();
        }
        Set<String> named = version.content().signatories().stream()
                .map(Signatory::officeId)
                .collect(Collectors.toSet());
        return signing.stream()
                .filter(office -> !named.contains(office))
                .map(office -> blocking("signatory-not-named", "", true, office));
    }

    private static Stream<Finding> gone(Letter letter, Version version) {
        Set<UUID> sections =
                version.sections().stream().map(VersionSection::sectionId).collect(Collectors.toSet());
        return letter.participants().stream()
                .filter(participant -> participant.sectionId() != null && !sections.contains(participant.sectionId()))
                .map(participant -> blocking(
                        "section-gone", String.valueOf(participant.sectionId()), false, participant.officeId()));
    }

    private static Finding blocking(String code, String section, boolean waivable, String... arguments) {
        return new Finding(code, Severity.BLOCKING, PART, section, List.of(arguments), waivable);
    }
}
