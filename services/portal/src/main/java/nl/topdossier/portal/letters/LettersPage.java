package nl.topdossier.portal.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letters that a person may see.
 *
 * @param more how many to ask for to see those that are not shown; absent when all are
 */
public record LettersPage(
        LettersFilter filter,
        List<LetterRow> rows,
        @Nullable Integer more,
        boolean mayOpen) {

    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
