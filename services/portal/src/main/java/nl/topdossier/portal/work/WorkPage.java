package nl.topdossier.portal.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.topdossier.portal.summits.Acted;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work as one person sees it.
 *
 * @param acts what this person may do now
 * @param waitingFor on whom it waits, for a person who can do nothing now
 * @param offices to whom it can be given
 * @param needable what it can be made to wait for: other work, results of it, reviews
 * @param revision of the work that was on the screen; sent along with each act
 */
public record WorkPage(
        SummitHead summit,
        WorkRow row,
        @Nullable String result,
        @Nullable String source,
        List<Need> needs,
        List<Need> neededBy,
        List<Exemption> exemptions,
        List<PartialResult> partials,
        List<Figure> figures,
        List<Proposal> proposals,
        List<Comment> comments,
        List<Attachment> attachments,
        List<Acted> history,
        Set<WorkAct> acts,
        @Nullable Text waitingFor,
        List<Choice> offices,
        List<Choice> needable,
        LocalDate today,
        String revision) {

    /** Whether there is anything for this person besides writing and adding files. */
    public boolean acting() {
        return acts.stream().anyMatch(act -> act != WorkAct.COMMENT && act != WorkAct.ATTACH);
    }

    public boolean may(String act) {
        return acts.contains(WorkAct.valueOf(act));
    }

    public String address(String act) {
        return row.address() + "/" + WorkAct.valueOf(act).path();
    }

    public List<Need.Kind> needKinds() {
        return List.of(Need.Kind.values());
    }

    /** Named results that were not delivered yet. */
    public List<PartialResult> toDeliver() {
        return partials.stream()
                .filter(partial -> partial.deliveredOn() == null)
                .toList();
    }

    /** What is not there yet for an act, as far as a page can tell; logistics says it exactly. */
    public List<Need> unmetFor(String act) {
        return unmet().stream()
                .filter(need -> switch (WorkAct.valueOf(act)) {
                    case START -> need.kind() == Need.Kind.BEFORE_START;
                    case DELIVER -> need.kind() == Need.Kind.BEFORE_START || need.forResult() != null;
                    default -> need.forResult() == null;
                })
                .toList();
    }

    /** Needs that hold the work up. */
    public List<Need> unmet() {
        return needs.stream()
                .filter(need -> !need.met() && !need.cancelled() && need.kind().blocks())
                .toList();
    }
}
