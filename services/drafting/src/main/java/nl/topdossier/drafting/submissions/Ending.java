package nl.topdossier.drafting.submissions;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterWithdrawn;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterIsOver;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a locked letter without sending it. */
@Component
class Ending {

    private final Letters letters;
    private final DraftingProcess process;
    private final Facts facts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Ending(Letters letters, DraftingProcess process, Facts facts, AuditTrail audit, ApplicationEventPublisher events) {
        this.letters = letters;
        this.process = process;
        this.facts = facts;
        this.audit = audit;
        this.events = events;
    }

    void withdraw(Letter letter, @Nullable UUID person) {
        letter.withdraw();
        letters.update(letter);
        process.over(letter.id());
        Map<String, Object> details = new HashMap<>();
        if (letter.submissionId() != null) {
            details.put("submissionId", letter.submissionId().toString());
        }
        audit.record(letter.id(), "letter-withdrawn", person, details);
        facts.tell(Topics.DRAFTING_LETTER, new LetterWithdrawn(letter.id(), letter.submissionId()));
        events.publishEvent(new LetterIsOver(letter));
    }
}
