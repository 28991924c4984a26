package nl.topdossier.portal.letters.web;

import java.util.List;
import java.util.Locale;
import nl.topdossier.portal.book.LetterBook;
import nl.topdossier.portal.book.LetterCard;
import nl.topdossier.portal.letters.CardViews;
import nl.topdossier.portal.letters.LetterKind;
import nl.topdossier.portal.letters.LetterRow;
import nl.topdossier.portal.letters.LettersFilter;
import nl.topdossier.portal.letters.LettersPage;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.shell.Amount;
import nl.topdossier.security.Roles;
import nl.topdossier.security.Visibility;
import org.springframework.stereotype.Component;

/** The list of letters that a person may see. */
@Component
class LetterLists {

    private final LetterBook book;
    private final Visibility visibility;
    private final CardViews cards;
    private final People people;

    LetterLists(LetterBook book, Visibility visibility, CardViews cards, People people) {
        this.book = book;
        this.visibility = visibility;
        this.cards = cards;
        this.people = people;
    }

    LettersPage page(LettersFilter filter, Me me, Locale locale) {
        int most = Amount.of(filter.most());
        List<LetterCard> found = book.visible(
                visibility.seesEverything(me.person()) ? null : visibility.viewersOf(me.person()),
                filter.text(),
                CardViews.booked(filter.stage()),
                Boolean.TRUE.equals(filter.ended()),
                most + 1);
        List<LetterRow> rows =
                found.stream().limit(most).map(card -> row(card, locale)).toList();
        return new LettersPage(filter, rows, found.size() > most ? Amount.after(most) : null, me.has(Roles.DRAFTER));
    }

    private LetterRow row(LetterCard card, Locale locale) {
        String title = card.title();
        String kind = card.kind();
        String marking = card.marking();
        Integer version = card.version();
        return new LetterRow(
                card.letterId(),
                title == null ? card.letterId().toString() : title,
                kind == null ? LetterKind.OTHER : LetterKind.valueOf(kind),
                CardViews.stage(card.stage()),
                people.nameOf(card.draftedBy()),
                people.officeName(card.officeId(), locale),
                version == null ? 0 : version,
                card.stageSince(),
                cards.deadline(card),
                marking == null ? "–" : marking);
    }
}
