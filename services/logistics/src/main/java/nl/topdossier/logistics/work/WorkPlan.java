package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.logistics.network.Gate;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.Network;
import nl.topdossier.logistics.network.Piece;
import nl.topdossier.logistics.network.Schedule;
import nl.topdossier.logistics.timetable.SummitReview;
import nl.topdossier.web.Refusal;

/** All work of one summit as it stands, and what follows from it: what holds what up, and the schedule. */
public final class WorkPlan {

    private final UUID summitId;
    private final Map<String, WorkTask> tasks;
    private final Map<UUID, List<WorkResult>> results;
    private final List<SummitReview> reviews;
    private final List<Need> needs;
    private final Map<String, List<Need>> needsOf;
    private final List<Piece> pieces;
    private final List<Need> standing;

    WorkPlan(
            UUID summitId,
            Collection<WorkTask> tasks,
            Collection<WorkResult> results,
            Collection<Need> needs,
            List<SummitReview> reviews) {
        this.summitId = summitId;
        this.tasks = tasks.stream()
                .collect(Collectors.toMap(
                        WorkTask::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        this.results = results.stream().collect(Collectors.groupingBy(WorkResult::workTaskId));
        this.needs = List.copyOf(needs);
        this.needsOf = needs.stream().collect(Collectors.groupingBy(Need::of));
        this.reviews = List.copyOf(reviews);
        this.standing = needs.stream()
                .filter(need -> !isCancelled(need.of()) && !isCancelled(need.on()))
                .toList();
        List<Piece> work = tasks.stream()
                .filter(task -> task.state() != WorkState.CANCELLED)
                .map(this::piece)
                .toList();
        this.pieces = Stream.concat(work.stream(), gates(work)).toList();
    }

    /** The reviews that work needs. None is urgent by itself: how long it can wait follows from what waits for it. */
    private Stream<Piece> gates(List<Piece> work) {
        Set<String> needed = standing.stream().map(Need::on).collect(Collectors.toSet());
        LocalDate horizon =
                work.stream().map(Piece::due).max(LocalDate::compareTo).orElse(LocalDate.MAX);
        return reviews.stream()
                .filter(review -> needed.contains(review.key()))
                .map(review -> Piece.review(
                        review.code(),
                        review.day(),
                        horizon.isBefore(review.day()) ? review.day() : horizon,
                        review.passedOn()));
    }

    private Piece piece(WorkTask task) {
        return new Piece(
                task.key(),
                task.startDay(),
                task.dueDay(),
                task.workingDays(),
                task.startedOn(),
                task.doneOn(),
                results(task).stream().map(WorkResult::part).toList());
    }

    private boolean isCancelled(String key) {
        WorkTask task = tasks.get(key);
        return task != null && task.state() == WorkState.CANCELLED;
    }

    /** Whether a need came to nothing because what was needed is cancelled. */
    public boolean isVoid(Need need) {
        return isCancelled(need.on());
    }

    /** The summit that it is for. */
    public UUID summitId() {
        return summitId;
    }

    /** The pieces in the order of their numbers. */
    public Collection<WorkTask> tasks() {
        return tasks.values();
    }

    /** The piece with this key. */
    public WorkTask task(String key) {
        return find(key).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The piece with this key; none for that of a review. */
    public Optional<WorkTask> find(String key) {
        return Optional.ofNullable(tasks.get(key));
    }

    /** The reviews of the summit by their day. */
    public List<SummitReview> reviews() {
        return reviews;
    }

    /** The review that is needed; none where the need is of a piece. */
    public Optional<SummitReview> review(Need need) {
        return reviews.stream().filter(review -> review.key().equals(need.on())).findFirst();
    }

    /** The piece with this id. */
    public WorkTask task(UUID workTaskId) {
        return tasks.values().stream()
                .filter(task -> task.workTaskId().equals(workTaskId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The open work that this review holds up while it is not passed. */
    public List<WorkTask> heldBy(SummitReview review) {
        return needs.stream()
                .filter(need -> need.on().equals(review.key()) && need.kind().blocks())
                .map(need -> task(need.of()))
                .filter(task -> !task.state().isOver())
                .distinct()
                .toList();
    }

    /** The partial results of a piece, in order. */
    public List<WorkResult> results(WorkTask task) {
        return results.getOrDefault(task.workTaskId(), List.of());
    }

    /** Every need, the blocking ones and those that inform. */
    public List<Need> needs() {
        return needs;
    }

    /** What this piece needs. */
    public List<Need> needsOf(WorkTask task) {
        return needsOf.getOrDefault(task.key(), List.of());
    }

    /** What holds what up; cancelled work holds nothing up. */
    public Gate gate() {
        return new Gate(pieces, standing);
    }

    /** The schedule as seen on this day. */
    public Schedule schedule(LocalDate today) {
        return Schedule.of(Network.of(pieces, standing), pieces, today);
    }
}
