package nl.topdossier.portal.letters;

import nl.topdossier.portal.shell.Amount;
import org.jspecify.annotations.Nullable;

/** What a person asked to see in the list of letters; the query of the page's address. */
public record LettersFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable Boolean ended,
        @Nullable Integer most) {

    public LettersFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        most = Amount.of(most);
        ended = ended != null && ended;
    }

    public boolean narrows() {
        return text != null || stage != null || Boolean.TRUE.equals(ended);
    }
}
