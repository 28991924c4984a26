package nl.topdossier.portal.work;

import java.util.List;
import nl.topdossier.portal.summits.SummitHead;
import org.jspecify.annotations.Nullable;

/**
 * Figures and budget of a summit.
 *
 * @param total of all lines; absent without lines
 * @param addMomentAddress where another moment of decision goes; absent where this person may not
 */
public record FiguresPage(
        SummitHead head,
        List<Figure> figures,
        List<BudgetLine> lines,
        @Nullable BudgetLine total,
        List<MoneyMoment> moments,
        @Nullable String addMomentAddress) {}
