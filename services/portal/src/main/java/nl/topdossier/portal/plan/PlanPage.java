package nl.topdossier.portal.plan;

import java.util.List;
import nl.topdossier.portal.words.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What endangers the deadline, over letters and work.
 *
 * @param more how many to ask for to see those that are not shown; absent when all are
 */
public record PlanPage(
        PlanFilter filter,
        Counters counters,
        List<PlanSummit> summits,
        List<Choice> summitChoices,
        List<Choice> owners,
        @Nullable Integer more) {

    /** Whether the filter names this summit. */
    public boolean isChosen(String summit) {
        return filter.summit() != null && filter.summit().toString().equals(summit);
    }

    /** The numbers above the view. */
    public record Counters(int late, int endangered, int blocked, int soon, int open) {}
}
