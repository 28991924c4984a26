package nl.topdossier.drafting.letters;

import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.letter.VersionSaved;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves drafts. Reading and rendering happen before the letter is locked, the rest in one short transaction. */
@Service
public class Drafts {

    private final Letters letters;
    private final Versions versions;
    private final StoredFiles files;
    private final VersionMaking making;
    private final AuditTrail audit;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    Drafts(
            Letters letters,
            Versions versions,
            StoredFiles files,
            VersionMaking making,
            AuditTrail audit,
            Facts facts,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.letters = letters;
        this.versions = versions;
        this.files = files;
        this.making = making;
        this.audit = audit;
        this.facts = facts;
        this.events = events;
        this.transactions = transactions;
    }

    /** Reads the draft at the door, as a change of the given version (0: of nothing). */
    public CheckedDraft check(Letter letter, int base, GivenDraft given) {
        return making.check(letter.id(), letter.card(), letter.title(), previous(letter, base), given);
    }

    /** Saves the draft as the version after the base; refused (stale) when that is not the newest, or the letter is locked. */
    public Version save(Letter letter, int base, CheckedDraft draft, UUID person) {
        VersionMaking.Made made = making.make(letter.id(), letter.card(), previous(letter, base), draft, person);
        transactions.executeWithoutResult(status -> store(letters.lock(letter.id()), made));
        return made.version();
    }

    VersionMaking.Made make(Letter letter, GivenDraft given, UUID person) {
        return making.make(letter.id(), letter.card(), null, check(letter, 0, given), person);
    }

    void store(Letter letter, VersionMaking.Made made) {
        Version version = made.version();
        letter.save(version.number() - 1, version.content().title());
        files.keepAll(letter.id(), made.files());
        versions.add(version);
        letters.update(letter);
        audit.record(
                letter.id(),
                "version-saved",
                version.savedBy(),
                Map.of("version", version.number(), "contentHash", version.contentHash()));
        facts.tell(
                Topics.DRAFTING_LETTER,
                new VersionSaved(letter.id(), version.number(), version.contentHash(), version.savedBy()));
        events.publishEvent(new VersionWasSaved(letter, version));
    }

    private @Nullable Version previous(Letter letter, int base) {
        if (base == 0) {
            return null;
        }
        return versions.find(letter.id(), base)
                .orElseThrow(() -> Refusal.stale("problem.letter.stale", base, letter.version()));
    }
}
