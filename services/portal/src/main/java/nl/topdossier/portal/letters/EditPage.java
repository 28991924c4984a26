package nl.topdossier.portal.letters;

import java.util.List;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a letter is written.
 *
 * @param preview the text as it will be rendered, made and cleaned by the owning service
 * @param houses to which the letter goes, as it was opened
 */
public record EditPage(
        LetterHead head,
        Deadline deadline,
        LetterForm form,
        List<Problem> problems,
        String preview,
        List<Finding> findings,
        List<Choice> offices,
        List<House> houses) {

    public Options options() {
        return Options.ALL;
    }

    public boolean wrong(String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    public @Nullable Text problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::what)
                .findFirst()
                .orElse(null);
    }
}
