package nl.topdossier.drafting.letters;

import java.util.Set;
import java.util.UUID;
import nl.topdossier.audit.ViewLog;
import nl.topdossier.contracts.signoff.Capacity;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import nl.topdossier.security.Visibility;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Component;

/** Who may see, write and steer a letter. For who may not see it, it does not exist. */
@Component
public class LetterAccess {

    private static final Set<String> READ_MEMOS =
            Set.of(Roles.PARLIAMENTARY_DESK, Roles.OPENNESS, Roles.AUDITOR, Roles.SERVICE);

    private final Visibility visibility;
    private final Holdings holdings;
    private final ViewLog views;

    LetterAccess(Visibility visibility, Holdings holdings, ViewLog views) {
        this.visibility = visibility;
        this.holdings = holdings;
        this.views = views;
    }

    /** Refuses who may not see the letter, and notes the view of who may. */
    public void view(UUID letterId, Person person, String what) {
        visibility.require(letterId, person);
        if (!person.has(Roles.SERVICE)) {
            views.viewed(letterId, person.id(), what);
        }
    }

    /** Refuses who may not see the letter, or does not act for its drafting office. */
    public void requireDrafter(Letter letter, Person person) {
        visibility.require(letter.id(), person);
        if (!actsFor(letter.card().draftingOfficeId(), person)) {
            throw Refusal.forbidden(
                    "problem.letter.not-drafting-office", letter.card().draftingOfficeId());
        }
    }

    /** Refuses who may not see the letter, or neither acts for its drafting office nor coordinates. */
    public void requireDrafterOrCoordinator(Letter letter, Person person) {
        if (!person.has(Roles.COORDINATOR)) {
            requireDrafter(letter, person);
        }
    }

    /** Refuses who may not decide for the letter's drafting office. */
    public void requireHead(Letter letter, Person person) {
        visibility.require(letter.id(), person);
        if (!heads(letter, person)) {
            throw Refusal.forbidden("problem.letter.not-head", letter.card().draftingOfficeId());
        }
    }

    /** Whether the person decides for the letter's drafting office. */
    public boolean heads(Letter letter, Person person) {
        return holdings.of(person.id()).stream()
                .filter(holding -> holding.officeId().equals(letter.card().draftingOfficeId()))
                .anyMatch(holding -> holding.capacity() != Capacity.STAFF);
    }

    /** Whether the person acts for the office today, as staff or more. */
    public boolean actsFor(String officeId, Person person) {
        return holdings.of(person.id()).stream()
                .anyMatch(holding -> holding.officeId().equals(officeId));
    }

    /** Whether the person may read the memo of this office in this letter. */
    public boolean readsMemo(Letter letter, String officeId, Person person) {
        return person.roles().stream().anyMatch(READ_MEMOS::contains)
                || actsFor(officeId, person)
                || actsFor(letter.card().draftingOfficeId(), person);
    }
}
