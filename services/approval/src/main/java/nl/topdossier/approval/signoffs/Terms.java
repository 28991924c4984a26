package nl.topdossier.approval.signoffs;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterSubmitted;
import nl.topdossier.contracts.letter.MemoHash;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.letter.SectionHash;
import org.jspecify.annotations.Nullable;

/** What was submitted: one version of a letter with its hashes, and who takes part in which round. */
public record Terms(LetterSubmitted letter) {

    /** What this participant decides on: its section or the whole letter, and its memo. */
    Scope scopeOf(Participant participant) {
        return new Scope(hashOf(participant.sectionId()), memoHashOf(participant.officeId()));
    }

    private String hashOf(@Nullable UUID sectionId) {
        // A section that the letter does not have is decided on with the whole letter: that is never less.
        return letter.sections().stream()
                .filter(section -> section.sectionId().equals(sectionId))
                .map(SectionHash::hash)
                .findFirst()
                .orElse(letter.contentHash());
    }

    /** The hash of the decision memo that belongs to this office, if it has one. */
    @Nullable
    String memoHashOf(String officeId) {
        return letter.memos().stream()
                .filter(memo -> memo.officeId().equals(officeId))
                .map(MemoHash::hash)
                .findFirst()
                .orElse(null);
    }

    boolean hasAuthor(@Nullable UUID person) {
        return person != null && letter.authors().contains(person);
    }

    /** The participants of a round in their order; a line begins at the office where the letter re-enters it. */
    List<Participant> participantsOf(RoundKind kind) {
        List<Participant> all = letter.participants().stream()
                .filter(participant -> participant.round() == kind)
                .sorted(Comparator.comparingInt(Participant::position))
                .toList();
        if (kind != RoundKind.LINE || letter.startAt() != RoundKind.LINE) {
            return all;
        }
        int first = all.stream()
                .filter(participant -> Objects.equals(participant.officeId(), letter.startAtOfficeId()))
                .mapToInt(Participant::position)
                .findFirst()
                .orElse(Integer.MIN_VALUE);
        return all.stream()
                .filter(participant -> participant.position() >= first)
                .toList();
    }
}
