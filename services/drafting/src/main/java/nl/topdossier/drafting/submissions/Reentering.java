package nl.topdossier.drafting.submissions;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.drafting.letters.Door;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.StartAt;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafter's head chooses where a returned letter goes on, and says why. */
@Service
public class Reentering {

    private final Letters letters;
    private final Submitting submitting;
    private final Steps steps;
    private final DraftingProcess process;
    private final AuditTrail audit;

    Reentering(Letters letters, Submitting submitting, Steps steps, DraftingProcess process, AuditTrail audit) {
        this.letters = letters;
        this.submitting = submitting;
        this.steps = steps;
        this.process = process;
        this.audit = audit;
    }

    /** Where a returned letter can go on. */
    public enum Target {
        /** The drafter changes the text; the next submission begins where the head says. */
        DRAFT,
        /** The unchanged text, from the first round. */
        COORDINATION,
        /** The unchanged text, from a step in the line. */
        LINE,
        /** The unchanged text, straight to the ministers. */
        MINISTERS
    }

    /** What the head chose. */
    public record Choice(
            Target to,
            @Nullable RoundKind thenStartAt,
            @Nullable String officeId,
            String reason) {}

    /** Lets the letter go on; the same choice again changes nothing. */
    @Transactional
    public void reenter(UUID letterId, Choice choice, UUID person) {
        Door door = new Door();
        String reason = door.requiredPlain("reason", choice.reason());
        door.close();
        Letter letter = letters.lock(letterId);
        letter.requireState(LetterState.RETURNED, "problem.letter.not-returned");
        requireInLine(letter, choice.officeId());
        steps.add(letterId, "reentry", choice.to().name(), reason, person);
        audit.record(
                letterId, "reentry-chosen", person, Map.of("to", choice.to().name()));
        switch (choice.to()) {
            case DRAFT -> toDraft(letter, choice, person);
            case COORDINATION -> submitting.resubmit(letter, StartAt.BEGINNING, person);
            case LINE -> submitting.resubmit(letter, new StartAt(RoundKind.LINE, choice.officeId()), person);
            case MINISTERS -> submitting.resubmit(letter, new StartAt(RoundKind.MINISTERS, null), person);
        }
    }

    private void toDraft(Letter letter, Choice choice, UUID person) {
        UUID reentryTask = letter.reentryTaskId();
        UUID task = Ids.next();
        RoundKind then = choice.thenStartAt() == null ? RoundKind.COORDINATION : choice.thenStartAt();
        letter.nextStart(new StartAt(then, then == RoundKind.LINE ? choice.officeId() : null));
        letter.backToDraft(task);
        letters.update(letter);
        process.draftAgain(letter, task);
        if (reentryTask != null) {
            process.reentryToDraft(letter, reentryTask, person);
        }
    }

    private static void requireInLine(Letter letter, @Nullable String officeId) {
        boolean known = officeId == null
                || letter.participants().stream()
                        .anyMatch(participant -> participant.round() == RoundKind.LINE
                                && participant.officeId().equals(officeId));
        if (!known) {
            throw Refusal.invalid("problem.office");
        }
    }
}
