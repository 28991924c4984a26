package nl.topdossier.portal.letters;

import java.util.List;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/** The page on which a letter is opened. */
public record NewLetterPage(NewLetterForm form, List<Problem> problems, List<Choice> summits) {

    public Options options() {
        return Options.ALL;
    }

    public boolean wrong(String field) {
        return problem(field) != null;
    }

    public @Nullable Text problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::what)
                .findFirst()
                .orElse(null);
    }
}
