package nl.topdossier.portal.work;

import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.summits.SummitHead;
import org.jspecify.annotations.Nullable;

/**
 * Figures and budget of a summit.
 *
 * @param total of all lines; absent without lines
 * @param addMomentAddress where another moment of decision goes; absent where this person may not
 * @param subjects what this person may add a figure or a budget line to; none where nothing
 */
public record FiguresPage(
        SummitHead head,
        List<Figure> figures,
        List<BudgetLine> lines,
        @Nullable BudgetLine total,
        List<MoneyMoment> moments,
        @Nullable String addMomentAddress,
        List<Subject> subjects) {

    /** The summit as a whole, or a piece of its work. */
    public record Subject(@Nullable UUID workId, @Nullable String title) {}
}
