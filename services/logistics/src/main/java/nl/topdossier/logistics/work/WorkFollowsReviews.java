package nl.topdossier.logistics.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.timetable.ReviewPassedListener;
import nl.topdossier.logistics.timetable.SummitReview;
import nl.topdossier.logistics.timetable.WaitingForReviews;
import org.springframework.stereotype.Component;

/** Work that waited for a review only starts when it is passed; until then it is named with the review. */
@Component
class WorkFollowsReviews implements ReviewPassedListener, WaitingForReviews {

    private final WorkRows rows;
    private final WorkRunning running;

    WorkFollowsReviews(WorkRows rows, WorkRunning running) {
        this.rows = rows;
        this.running = running;
    }

    @Override
    public void reviewPassed(Summit summit) {
        running.startWhatCan(summit.summitId());
    }

    @Override
    public Map<String, List<String>> waiting(UUID summitId, Locale locale) {
        WorkPlan plan = rows.plan(summitId);
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return plan.reviews().stream()
                .collect(Collectors.toMap(
                        SummitReview::code,
                        review -> plan.heldBy(review).stream()
                                .map(task -> english ? task.titleEn() : task.title())
                                .toList()));
    }
}
