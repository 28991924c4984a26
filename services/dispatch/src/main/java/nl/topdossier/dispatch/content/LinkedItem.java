package nl.topdossier.dispatch.content;

import java.util.List;

/** An item of the ledger that the letter has to decide about; letters on their way may still cite it by the ledger's own number. */
public record LinkedItem(String reference, String ownReference) {

    boolean isAmong(List<String> references) {
        return references.contains(reference) || references.contains(ownReference);
    }
}
