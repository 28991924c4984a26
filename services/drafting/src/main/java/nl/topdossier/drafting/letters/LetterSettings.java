package nl.topdossier.drafting.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is set beside the text. Each change names the revision that was on the screen. */
@Service
public class LetterSettings {

    private final Letters letters;
    private final Versions versions;
    private final AuditTrail audit;
    private final Clock clock;

    LetterSettings(Letters letters, Versions versions, AuditTrail audit, Clock clock) {
        this.letters = letters;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Replaces the list of participants and, if given, the policy. */
    @Transactional
    public void participants(
            UUID letterId, long revision, List<Participant> given, @Nullable ReturnPolicy policy, UUID person) {
        change(letterId, revision, letter -> {
            List<Participant> checked = Participants.checked(given, sections(letter));
            letter.participants(checked, policy == null ? letter.policy() : policy);
            audit.record(
                    letterId,
                    "participants-set",
                    person,
                    Map.of(
                            "offices",
                            checked.stream().map(Participant::officeId).toList()));
        });
    }

    /** Sets before when the letter may not leave (absent: any time). */
    @Transactional
    public void earliestDispatch(
            UUID letterId, long revision, @Nullable Instant at, boolean afterCouncil, UUID person) {
        change(letterId, revision, letter -> {
            letter.earliestDispatch(
                    at == null && !afterCouncil ? null : new EarliestDispatch(at, afterCouncil, null, null, null));
            audit.record(
                    letterId,
                    "earliest-dispatch-set",
                    person,
                    Map.of("at", String.valueOf(at), "afterCouncil", afterCouncil));
        });
    }

    /** Notes that a named person says that the council of ministers agreed. */
    @Transactional
    public void confirmCouncil(UUID letterId, String givenName, UUID person) {
        Door door = new Door();
        String name = door.requiredLine("name", givenName);
        door.close();
        Letter letter = letters.lock(letterId);
        EarliestDispatch earliest = letter.earliestDispatch();
        if (earliest == null || !earliest.afterCouncil()) {
            throw Refusal.conflict("problem.council.not-needed");
        }
        if (earliest.confirmedBy() == null) {
            letter.earliestDispatch(new EarliestDispatch(earliest.at(), true, name, person, clock.instant()));
            letters.update(letter);
            audit.record(letterId, "council-confirmed", person, Map.of());
        }
    }

    private void change(UUID letterId, long revision, Consumer<Letter> change) {
        Letter letter = letters.lock(letterId);
        letter.requireRevision(revision);
        change.accept(letter);
        letters.update(letter);
    }

    private Set<UUID> sections(Letter letter) {
        return versions.newest(letter).map(Version::sections).orElse(List.of()).stream()
                .map(VersionSection::sectionId)
                .collect(Collectors.toSet());
    }
}
