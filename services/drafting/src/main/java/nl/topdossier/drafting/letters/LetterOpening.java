package nl.topdossier.drafting.letters;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.LetterOpened;
import nl.topdossier.contracts.letter.Participant;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens letters: row, first task, first deadline, process and facts in one transaction, with a first text if there is one. */
@Service
public class LetterOpening {

    private final Letters letters;
    private final Drafts drafts;
    private final DraftingProcess process;
    private final Visibility visibility;
    private final AuditTrail audit;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    LetterOpening(
            Letters letters,
            Drafts drafts,
            DraftingProcess process,
            Visibility visibility,
            AuditTrail audit,
            Facts facts,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.letters = letters;
        this.drafts = drafts;
        this.process = process;
        this.visibility = visibility;
        this.audit = audit;
        this.facts = facts;
        this.events = events;
        this.transactions = transactions;
    }

    /** What is needed to open a letter. */
    public record Opening(
            LetterCard card,
            String title,
            List<Participant> participants,
            DeadlineWish deadline,
            @Nullable GivenDraft draft) {}

    /** Opens the letter and gives its id. */
    public UUID open(Opening opening) {
        return open(Ids.next(), opening);
    }

    /** Opens the letter under an id that somebody else gave it. */
    public UUID open(UUID letterId, Opening opening) {
        Letter letter = Letter.open(letterId, opening.card(), opening.title(), Ids.next());
        UUID person = opening.card().openedBy();
        VersionMaking.Made first = opening.draft() == null ? null : drafts.make(letter, opening.draft(), person);
        transactions.executeWithoutResult(status -> store(letter, opening, first));
        return letter.id();
    }

    private void store(Letter letter, Opening opening, VersionMaking.@Nullable Made first) {
        LetterCard card = letter.card();
        letter.participants(opening.participants(), letter.policy());
        letters.add(letter);
        visibility.show(letter.id(), card.draftingOfficeId());
        visibility.show(letter.id(), card.openedBy().toString());
        audit.record(
                letter.id(),
                "letter-opened",
                card.openedBy(),
                Map.of("kind", card.kind().name()));
        facts.tell(
                Topics.DRAFTING_LETTER,
                new LetterOpened(
                        letter.id(),
                        card.kind(),
                        card.draftingOfficeId(),
                        card.openedBy(),
                        card.houses(),
                        card.summitId()));
        events.publishEvent(new LetterWasOpened(letter, opening.deadline()));
        process.opened(letter);
        if (first != null) {
            drafts.store(letter, first);
        }
    }
}
