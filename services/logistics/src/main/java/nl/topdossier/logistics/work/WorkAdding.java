package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.WorkTaskPlanned;
import nl.topdossier.logistics.network.CycleFound;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.NeedKind;
import nl.topdossier.logistics.network.Piece;
import nl.topdossier.logistics.network.UnknownNeed;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds work that no template named, and needs of work that still waits; refuses a circle and names it. */
@Service
public class WorkAdding {

    private final Summits summits;
    private final WorkDesk desk;
    private final WorkRows rows;
    private final WorkRunning running;
    private final Holdings holdings;
    private final AuditTrail audit;
    private final Facts facts;

    WorkAdding(
            Summits summits,
            WorkDesk desk,
            WorkRows rows,
            WorkRunning running,
            Holdings holdings,
            AuditTrail audit,
            Facts facts) {
        this.summits = summits;
        this.desk = desk;
        this.rows = rows;
        this.running = running;
        this.holdings = holdings;
        this.audit = audit;
        this.facts = facts;
    }

    /** What somebody wants done: by which office (for which body outside), between which days, after what. */
    public record Wanted(
            String title,
            String officeId,
            @Nullable String body,
            LocalDate startDay,
            LocalDate dueDay,
            int workingDays,
            List<WantedNeed> needs) {}

    /** What it needs: another piece, one of its partial results, or a review by its name. */
    public record WantedNeed(
            @Nullable NeedKind kind,
            @Nullable UUID workTaskId,
            @Nullable String result,
            @Nullable String review) {}

    /** Adds a piece to planned work; its days keep their distance to the first day of the summit. */
    @Transactional
    public WorkTask add(UUID summitId, Wanted wanted, Person by) {
        Summit summit = summits.lock(summitId);
        summit.requireLive();
        if (rows.template(summitId).isEmpty()) {
            throw Refusal.conflict("problem.work.not-planned");
        }
        if (wanted.startDay().isAfter(wanted.dueDay()) || wanted.workingDays() < 0) {
            throw Refusal.invalid("problem.work.days");
        }
        if (holdings.in(wanted.officeId()).isEmpty()) {
            throw Refusal.invalid("problem.work.office", wanted.officeId());
        }
        WorkPlan plan = desk.plan(summitId);
        int number = plan.tasks().stream().mapToInt(WorkTask::number).max().orElse(0) + 1;
        WorkTask task = task(summit, number, wanted);
        rows.add(task);
        rows.move(
                task.workTaskId(),
                task.startDay(),
                shift(summit, task.startDay()),
                task.dueDay(),
                shift(summit, task.dueDay()));
        wanted.needs().forEach(need -> rows.add(summitId, need(plan, task.key(), need)));
        requireNoCircle(summitId);
        audit.record(task.workTaskId(), "work-added", by.id(), Map.of("key", task.key()));
        facts.tell(
                Topics.LOGISTICS_WORK_TASK,
                new WorkTaskPlanned(task.workTaskId(), summitId, task.officeId(), task.startDay(), task.dueDay()));
        running.startWhatCan(summitId);
        return desk.required(task.workTaskId());
    }

    /** Lets waiting work wait for one thing more. */
    @Transactional
    public WorkTask addNeed(UUID workTaskId, long version, WantedNeed wanted, Person by) {
        WorkTask task = desk.lock(workTaskId, version);
        if (task.state() != WorkState.WAITING && wanted.kind() == NeedKind.BEFORE_START
                || task.state().isOver()) {
            throw Refusal.conflict("problem.work.started");
        }
        rows.add(task.summitId(), need(desk.plan(task.summitId()), task.key(), wanted));
        rows.touch(workTaskId);
        requireNoCircle(task.summitId());
        audit.record(
                workTaskId,
                "work-need-added",
                by.id(),
                Map.of("on", String.valueOf(wanted.review() == null ? wanted.workTaskId() : wanted.review())));
        return desk.required(workTaskId);
    }

    private static WorkTask task(Summit summit, int number, Wanted wanted) {
        String title = Texts.line(wanted.title());
        UUID id = Ids.next();
        return new WorkTask(
                id,
                summit.summitId(),
                id.toString(),
                number,
                title,
                title,
                wanted.officeId(),
                Texts.optionalLine(wanted.body()),
                null,
                WorkState.WAITING,
                "first day",
                0,
                "first day",
                0,
                wanted.startDay(),
                wanted.dueDay(),
                wanted.workingDays(),
                null,
                null,
                null,
                null,
                0,
                0);
    }

    private static int shift(Summit summit, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(summit.firstDay(), day);
    }

    private static Need need(WorkPlan plan, String of, WantedNeed wanted) {
        NeedKind kind = wanted.kind();
        UUID on = wanted.workTaskId();
        String review = wanted.review();
        if (kind == null || (on == null) == (review == null)) {
            throw Refusal.invalid("problem.work.unknown-need");
        }
        if (on == null) {
            return Need.of(of, kind, Piece.REVIEW + review, wanted.result());
        }
        WorkTask needed = plan.task(on);
        if (needed.state() == WorkState.CANCELLED) {
            throw Refusal.conflict("problem.work.cancelled");
        }
        return Need.of(of, kind, needed.key(), wanted.result());
    }

    private void requireNoCircle(UUID summitId) {
        WorkPlan plan = desk.plan(summitId);
        try {
            plan.schedule(desk.today());
        } catch (CycleFound found) {
            throw Refusal.conflict("problem.work.circle", words(plan, found.circle()));
        } catch (UnknownNeed unknown) {
            throw Refusal.invalid("problem.work.unknown-need");
        }
    }

    /** The circle in titles, each piece once in a row. */
    private static String words(WorkPlan plan, List<String> circle) {
        List<String> words = new ArrayList<>();
        for (String moment : circle) {
            WorkTask task = plan.tasks().stream()
                    .filter(each -> moment.equals(each.key())
                            || moment.equals("start of " + each.key())
                            || moment.startsWith(each.key() + "/"))
                    .findFirst()
                    .orElseThrow();
            if (words.isEmpty() || !words.getLast().equals(task.title())) {
                words.add(task.title());
            }
        }
        return String.join(" - ", words);
    }
}
