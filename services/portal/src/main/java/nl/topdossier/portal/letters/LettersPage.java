package nl.topdossier.portal.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters that a person may see.
 *
 * @param next where the list goes on; absent at its end
 */
public record LettersPage(
        LettersFilter filter,
        List<LetterRow> rows,
        @Nullable String next,
        boolean mayOpen) {

    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
