package nl.topdossier.portal.work;

import java.util.List;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of work that is added by hand.
 *
 * @param pieces that it can wait for: all of the summit, each followed by its named results
 */
public record WorkFormPage(
        SummitHead head, WorkForm form, List<Choice> offices, List<Choice> pieces, List<Problem> problems) {

    public String address() {
        return head.address() + "/work-tasks/new";
    }

    public List<Need.Kind> kinds() {
        return List.of(Need.Kind.values());
    }

    public @Nullable Text problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::what)
                .findFirst()
                .orElse(null);
    }
}
