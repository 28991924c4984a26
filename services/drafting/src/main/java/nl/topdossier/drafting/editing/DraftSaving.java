package nl.topdossier.drafting.editing;

import java.util.UUID;
import nl.topdossier.drafting.letters.CheckedDraft;
import nl.topdossier.drafting.letters.Drafts;
import nl.topdossier.drafting.letters.GivenDraft;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Version;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;

/** Saves a draft, or keeps it as a conflict when someone else saved or submitted meanwhile: no text is lost. */
@Service
public class DraftSaving {

    private final Letters letters;
    private final Drafts drafts;
    private final Conflicts conflicts;

    DraftSaving(Letters letters, Drafts drafts, Conflicts conflicts) {
        this.letters = letters;
        this.drafts = drafts;
        this.conflicts = conflicts;
    }

    /** Saves the draft as a change of the base version. */
    public Version save(UUID letterId, int base, GivenDraft given, UUID person) {
        Letter letter = letters.get(letterId);
        CheckedDraft draft = drafts.check(letter, base, given);
        if (letter.state() != LetterState.DRAFT || base != letter.version()) {
            throw tooLate(letterId, base, draft, person);
        }
        try {
            return drafts.save(letter, base, draft, person);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.STALE || refusal.kind() == Refusal.Kind.CONFLICT) {
                throw tooLate(letterId, base, draft, person);
            }
            throw refusal;
        }
    }

    private TooLate tooLate(UUID letterId, int base, CheckedDraft draft, UUID person) {
        Conflicts.Conflict kept = conflicts.keep(letterId, base, draft.content(), person);
        return new TooLate(letters.get(letterId).state(), kept);
    }
}
