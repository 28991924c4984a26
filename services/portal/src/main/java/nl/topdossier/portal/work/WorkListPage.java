package nl.topdossier.portal.work;

import java.util.List;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.words.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The work of one summit, what is soonest due first.
 *
 * @param notices what moved and nobody of this person's offices has seen
 * @param templates that the work can be planned from; none when it was planned, or is not for this person to plan
 * @param addAddress where work is added by hand; absent before it was planned, or where this person may not
 */
public record WorkListPage(
        SummitHead head,
        WorkFilter filter,
        List<WorkRow> rows,
        List<Choice> offices,
        List<Notice> notices,
        List<Choice> templates,
        @Nullable String addAddress) {

    public List<WorkState> states() {
        return List.of(WorkState.values());
    }
}
