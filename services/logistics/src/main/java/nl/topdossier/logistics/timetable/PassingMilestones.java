package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator records what the steering committee found, and what is to be learned. Done once; a next one opens when due. */
@Service
public class PassingMilestones {

    private static final String EVALUATED = "EVALUATED";

    private final Summits summits;
    private final Milestones milestones;
    private final AdvancingSummits advancing;
    private final PreparationProcess process;
    private final List<ReviewPassedListener> listeners;
    private final AuditTrail audit;
    private final Days days;

    PassingMilestones(
            Summits summits,
            Milestones milestones,
            AdvancingSummits advancing,
            PreparationProcess process,
            List<ReviewPassedListener> listeners,
            AuditTrail audit,
            Days days) {
        this.summits = summits;
        this.milestones = milestones;
        this.advancing = advancing;
        this.process = process;
        this.listeners = listeners;
        this.audit = audit;
        this.days = days;
    }

    /** What a review found; one that found the summit not ready is held again on the named day. */
    public record Finding(
            ReviewResult result,
            @Nullable String remarks,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate againOn) {}

    /** Records a review; what waited for it starts in the same transaction. */
    @Transactional
    public void review(UUID summitId, UUID taskId, Finding finding, UUID person) {
        Summit summit = summits.lock(summitId);
        Milestone review = open(summitId, taskId, MilestoneKind.REVIEW);
        if (finding.result().needsRemarks() && finding.remarks() == null) {
            throw Refusal.invalid("problem.review.remarks");
        }
        boolean again = !finding.result().passes();
        if (again != (finding.againOn() != null)) {
            throw Refusal.invalid("problem.review.again");
        }
        done(review, finding.result().name(), finding.remarks(), finding.doneOn(), person);
        if (again) {
            milestones.add(summitId, MilestoneKind.REVIEW, review.code(), review.iteration() + 1, finding.againOn());
        } else {
            listeners.forEach(listener -> listener.reviewPassed(summit));
        }
        advancing.advance(summit);
        advancing.setMoments(summit);
    }

    /** Records the evaluation and closes the summit. */
    @Transactional
    public void evaluate(UUID summitId, UUID taskId, String remarks, @Nullable LocalDate doneOn, UUID person) {
        Summit summit = summits.lock(summitId);
        Milestone evaluation = open(summitId, taskId, MilestoneKind.EVALUATION);
        done(evaluation, EVALUATED, remarks, doneOn, person);
        summits.close(summit, person);
        process.over(summitId);
    }

    private Milestone open(UUID summitId, UUID taskId, MilestoneKind kind) {
        Milestone milestone = milestones.required(taskId, kind);
        if (!milestone.summitId().equals(summitId)) {
            throw Refusal.notFound("problem.http.404");
        }
        if (milestone.isDone()) {
            throw Refusal.conflict("problem.task.done");
        }
        return milestone;
    }

    private void done(
            Milestone milestone, String result, @Nullable String remarks, @Nullable LocalDate given, UUID person) {
        LocalDate on = given == null ? days.today() : given;
        if (on.isAfter(days.today())) {
            throw Refusal.invalid("problem.day.ahead");
        }
        milestones.done(milestone, result, remarks, on, person);
        audit.record(
                milestone.summitId(),
                "milestone-done",
                person,
                Map.of("code", milestone.code(), "iteration", milestone.iteration(), "result", result));
        process.milestoneDone(java.util.Objects.requireNonNull(milestone.taskId()), person);
    }
}
