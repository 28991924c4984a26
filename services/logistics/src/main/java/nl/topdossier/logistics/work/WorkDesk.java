package nl.topdossier.logistics.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the work, and locks it: always by its summit, so that acts on one summit come one after the other. */
@Component
public class WorkDesk {

    private final WorkRows rows;
    private final Summits summits;
    private final Clock clock;

    WorkDesk(WorkRows rows, Summits summits, Clock clock) {
        this.rows = rows;
        this.summits = summits;
        this.clock = clock;
    }

    /** All work of a summit, as it is at one moment: a need is never seen without the pieces that it is between. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public WorkPlan plan(UUID summitId) {
        return rows.plan(summitId);
    }

    /** The work of all summits that are still prepared or being closed, at one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<WorkPlan> livePlans() {
        return rows.livePlans();
    }

    /** The template that a summit's work was planned from. */
    public Optional<PlannedFrom> plannedFrom(UUID summitId) {
        return rows.template(summitId).map(used -> new PlannedFrom(used.template(), used.templateVersion()));
    }

    /** A template and its version. */
    public record PlannedFrom(String template, int version) {}

    /** The piece of work with this id. */
    public WorkTask required(UUID workTaskId) {
        return rows.find(workTaskId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The piece as it is while its summit is locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkTask lock(UUID workTaskId) {
        summits.lock(required(workTaskId).summitId());
        return required(workTaskId);
    }

    /** The same for an act on the version that somebody saw, on a summit that is still to come or to be closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public WorkTask lock(UUID workTaskId, long version) {
        Summit summit = summits.lock(required(workTaskId).summitId());
        WorkTask task = required(workTaskId);
        task.requireVersion(version);
        summit.requireLive();
        return task;
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
    }

    /** Refuses a day that has not come: what is recorded has happened. */
    public LocalDate pastOrToday(LocalDate day) {
        if (day.isAfter(today()) || day.isBefore(LocalDate.of(1990, 1, 1))) {
            throw Refusal.invalid("problem.work.day");
        }
        return day;
    }
}
