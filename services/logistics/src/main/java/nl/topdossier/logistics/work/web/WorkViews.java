package nl.topdossier.logistics.work.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.NeedKind;
import nl.topdossier.logistics.network.Schedule;
import nl.topdossier.logistics.network.Slot;
import nl.topdossier.logistics.timetable.SummitReview;
import nl.topdossier.logistics.work.WorkPlan;
import nl.topdossier.logistics.work.WorkResult;
import nl.topdossier.logistics.work.WorkState;
import nl.topdossier.logistics.work.WorkTask;
import org.jspecify.annotations.Nullable;

/** Shows the work of one summit as it stands today, in the language that was asked for. */
final class WorkViews {

    private final WorkPlan plan;
    private final Schedule schedule;
    private final LocalDate today;
    private final List<String> critical;
    private final boolean english;

    WorkViews(WorkPlan plan, LocalDate today, Locale locale) {
        this.plan = plan;
        this.today = today;
        this.schedule = plan.schedule(today);
        this.critical = schedule.criticalPath();
        this.english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A piece of work with its days, its slack, what it waits for and what to do next. */
    record PieceView(
            UUID workTaskId,
            UUID summitId,
            String key,
            int number,
            String title,
            String officeId,
            @Nullable String body,
            @Nullable String source,
            WorkState state,
            LocalDate startDay,
            LocalDate dueDay,
            int workingDays,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate doneOn,
            @Nullable String outcome,
            @Nullable UUID taskId,
            @Nullable LocalDate earliestStart,
            @Nullable LocalDate earliestFinish,
            @Nullable LocalDate latestStart,
            @Nullable LocalDate latestFinish,
            @Nullable Integer slack,
            boolean critical,
            boolean overdue,
            NextStep nextStep,
            List<NeedView> needs,
            List<ResultView> results,
            long version) {}

    /** What it needs of another, a piece or a review; unmet needs that block are what it waits for. Cancelled work is waited for by nobody. */
    record NeedView(
            NeedKind kind,
            @Nullable UUID workTaskId,
            @Nullable String review,
            String title,
            @Nullable String officeId,
            @Nullable String result,
            @Nullable String forResult,
            boolean met,
            boolean cancelled,
            boolean blocks) {}

    /** A review of the steering committee: until when it can wait, and which work waits for it. */
    record ReviewView(
            String code,
            String title,
            LocalDate day,
            @Nullable LocalDate passedOn,
            @Nullable LocalDate latest,
            @Nullable Integer slack,
            boolean critical,
            List<UUID> holds) {}

    record ResultView(
            int position,
            String name,
            @Nullable LocalDate dueDay,
            @Nullable LocalDate deliveredOn,
            @Nullable String note) {}

    /** What has to happen next with a piece. */
    enum NextStep {
        WAIT,
        START,
        FINISH,
        ASSIGN,
        NONE
    }

    List<UUID> criticalPath() {
        return critical.stream()
                .flatMap(key -> plan.find(key).stream())
                .map(WorkTask::workTaskId)
                .toList();
    }

    List<ReviewView> reviews() {
        return plan.reviews().stream().map(this::review).toList();
    }

    private ReviewView review(SummitReview review) {
        List<UUID> holds =
                plan.heldBy(review).stream().map(WorkTask::workTaskId).toList();
        Optional<Slot> slot =
                holds.isEmpty() || review.passedOn() != null ? Optional.empty() : schedule.slot(review.key());
        return new ReviewView(
                review.code(),
                title(review),
                review.day(),
                review.passedOn(),
                slot.map(Slot::latestFinish).orElse(null),
                slot.map(Slot::slack).orElse(null),
                critical.contains(review.key()),
                holds);
    }

    List<PieceView> pieces() {
        return plan.tasks().stream().map(this::piece).toList();
    }

    PieceView piece(WorkTask task) {
        Optional<Slot> slot = task.state().isOver() ? Optional.empty() : schedule.slot(task.key());
        return new PieceView(
                task.workTaskId(),
                task.summitId(),
                task.key(),
                task.number(),
                title(task),
                task.officeId(),
                task.body(),
                task.source(),
                task.state(),
                task.startDay(),
                task.dueDay(),
                task.workingDays(),
                task.startedOn(),
                task.doneOn(),
                task.outcome(),
                task.taskId(),
                slot.map(Slot::earliestStart).orElse(null),
                slot.map(Slot::earliestFinish).orElse(null),
                slot.map(Slot::latestStart).orElse(null),
                slot.map(Slot::latestFinish).orElse(null),
                slot.map(Slot::slack).orElse(null),
                critical.contains(task.key()),
                slot.isPresent() && task.dueDay().isBefore(today),
                nextStep(task),
                needs(task),
                plan.results(task).stream().map(WorkViews::result).toList(),
                task.rowVersion());
    }

    private String title(WorkTask task) {
        return english ? task.titleEn() : task.title();
    }

    private static NextStep nextStep(WorkTask task) {
        return switch (task.state()) {
            case WAITING -> NextStep.WAIT;
            case READY -> NextStep.START;
            case STARTED -> NextStep.FINISH;
            case HANDED_BACK -> NextStep.ASSIGN;
            case DONE, CANCELLED -> NextStep.NONE;
        };
    }

    private List<NeedView> needs(WorkTask task) {
        return plan.needsOf(task).stream().map(this::need).toList();
    }

    private String title(SummitReview review) {
        return english ? review.nameEn() : review.name();
    }

    private NeedView need(Need need) {
        return plan.review(need).map(review -> need(need, review)).orElseGet(() -> needOfWork(need));
    }

    private NeedView need(Need need, SummitReview review) {
        boolean met = review.passedOn() != null;
        return new NeedView(
                need.kind(),
                null,
                review.code(),
                title(review),
                null,
                null,
                need.forResult(),
                met,
                false,
                need.kind().blocks() && !met);
    }

    private NeedView needOfWork(Need need) {
        WorkTask other = plan.task(need.on());
        boolean met = other.doneOn() != null
                || plan.results(other).stream()
                        .anyMatch(result -> result.name().equals(need.onResult()) && result.deliveredOn() != null);
        return new NeedView(
                need.kind(),
                other.workTaskId(),
                null,
                title(other),
                other.officeId(),
                need.onResult(),
                need.forResult(),
                met,
                plan.isVoid(need),
                need.kind().blocks() && !met && !plan.isVoid(need));
    }

    private static ResultView result(WorkResult result) {
        return new ResultView(result.position(), result.name(), result.dueDay(), result.deliveredOn(), result.note());
    }
}
