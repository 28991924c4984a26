package nl.topdossier.portal.plan;

import java.util.List;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * The part of the view that is about one summit.
 *
 * @param head absent for what belongs to no summit
 * @param critical how much room is left on the critical path
 * @param unfolded whether everything is shown, and not only what is in danger
 * @param hidden how many are folded away
 * @param timeline of this summit, so that each uses the full width
 * @param summitBar its days on that line
 */
public record PlanSummit(
        @Nullable SummitHead head,
        Counts counts,
        @Nullable Text critical,
        List<PlanRow> rows,
        boolean unfolded,
        int hidden,
        Timeline timeline,
        Timeline.@Nullable Bar summitBar) {

    /** Unique on the page. */
    public String key() {
        return head == null ? "none" : head.id().toString();
    }

    /** How it stands, in numbers. */
    public record Counts(int all, int done, int late, int endangered) {}
}
