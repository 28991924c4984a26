package nl.topdossier.portal.ledger;

import java.util.List;
import nl.topdossier.portal.letters.House;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;

/** The form for a new item, or for one that is there; sections are those of the letter in which it was promised. */
public record EntryFormPage(
        String address,
        boolean isNew,
        EntryForm form,
        List<Choice> letters,
        List<Choice> sections,
        List<Problem> problems) {

    public House[] houses() {
        return House.values();
    }

    public LedgerEntry.Kind[] kinds() {
        return LedgerEntry.Kind.values();
    }
}
