package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.List;
import nl.topdossier.contracts.commitments.ItemReference;
import nl.topdossier.portal.letters.LedgerItem;
import nl.topdossier.portal.letters.LetterForm;

/** The rows of motions and commitments of a letter's form: what it answers, and below it what the ledger asks about. */
final class Ledger {

    private Ledger() {}

    static List<LetterForm.Item> rows(DraftingAnswers.Letter letter) {
        List<LetterForm.Item> rows = new ArrayList<>();
        letter.references()
                .forEach(reference -> rows.add(new LetterForm.Item(
                        reference.kind(),
                        reference.number(),
                        reference.label(),
                        reference.section(),
                        reference.note(),
                        reference.reason())));
        List<DraftingAnswers.LinkedItem> asked = letter.undecidedItems();
        if (asked != null) {
            asked.stream()
                    .filter(item -> letter.references().stream()
                            .flatMap(reference -> ItemReference.of(String.valueOf(reference.number())).stream())
                            .noneMatch(item.reference()::equals))
                    .forEach(item -> rows.add(row(item)));
        }
        return rows;
    }

    private static LetterForm.Item row(DraftingAnswers.LinkedItem item) {
        LedgerItem.Kind kind = "MOTION".equals(item.kind()) ? LedgerItem.Kind.MOTION : LedgerItem.Kind.COMMITMENT;
        return new LetterForm.Item(kind, item.reference(), item.reference(), null, null, null);
    }
}
