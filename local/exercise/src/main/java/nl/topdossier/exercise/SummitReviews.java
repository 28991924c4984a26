package nl.topdossier.exercise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.topdossier.exercise.StackAddresses.Service;

/** The readiness reviews of a summit between its work: each lets go of the work that waits for it. */
public final class SummitReviews {

    private final Colleague coordinator;
    private final UUID summitId;

    public SummitReviews(ExerciseStack stack, UUID summitId) {
        this.coordinator = stack.colleague("coen");
        this.summitId = summitId;
    }

    /** A review that is to be held, by its code in the rules of the timetable. */
    public record Review(String code, LocalDate day) {}

    /** Does the work until this day, and has each review found ready on its own day in between; says how many acts of work. */
    public int workBefore(LocalDate end, SummitWork work, Consumer<Review> foundReady) {
        int acts = 0;
        for (Optional<Review> next = next(end); next.isPresent(); next = next(end)) {
            acts += work.doneBefore(next.get().day());
            foundReady.accept(next.get());
        }
        return acts + work.doneBefore(end);
    }

    private Optional<Review> next(LocalDate end) {
        return coordinator
                .get(Service.LOGISTICS, "/v1/summits/" + summitId + "/timetable")
                .path("milestones")
                .valueStream()
                .filter(milestone -> milestone.path("kind").asString("").equals("REVIEW"))
                .filter(milestone -> milestone.path("doneOn").isNull())
                .map(milestone -> new Review(
                        milestone.path("code").asString(""),
                        LocalDate.parse(milestone.path("day").asString(""))))
                .filter(review -> review.day().isBefore(end))
                .min(Comparator.comparing(Review::day));
    }
}
