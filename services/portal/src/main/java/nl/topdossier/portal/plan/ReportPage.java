package nl.topdossier.portal.plan;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.portal.summits.Review;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitLetter;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.BudgetLine;
import nl.topdossier.portal.work.Figure;
import nl.topdossier.portal.work.MoneyMoment;
import nl.topdossier.portal.work.WorkRow;
import org.jspecify.annotations.Nullable;

/**
 * What the steering committee has to know of a summit on one day.
 *
 * @param done what was done lately
 * @param decisions what waits for a decision
 * @param risks not late yet, but without room
 */
public record ReportPage(
        SummitHead head,
        LocalDate day,
        int all,
        int doneCount,
        List<WorkRow> done,
        List<WorkRow> late,
        List<Decision> decisions,
        List<WorkRow> risks,
        List<SummitLetter> letters,
        List<Figure> shortFigures,
        List<BudgetLine> lines,
        @Nullable BudgetLine total,
        List<MoneyMoment> moments,
        List<Review> reviews) {

    /** Something that has to be decided, by whom and when. */
    public record Decision(Text what, @Nullable String owner, LocalDate day) {}
}
