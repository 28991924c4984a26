package nl.topdossier.logistics.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.logistics.texts.Texts;
import nl.topdossier.messaging.Ids;
import nl.topdossier.security.Person;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves work to other days. Who moves only what is their own has it at once; whose move touches the work of others proposes it
 * to them, and nothing moves before all of them accept.
 */
@Service
public class WorkMoves {

    private final WorkDesk desk;
    private final Summits summits;
    private final WorkAccess access;
    private final WorkShifting shifting;
    private final WorkProposals proposals;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    WorkMoves(
            WorkDesk desk,
            Summits summits,
            WorkAccess access,
            WorkShifting shifting,
            WorkProposals proposals,
            Tasks tasks,
            AuditTrail audit,
            Clock clock) {
        this.desk = desk;
        this.summits = summits;
        this.access = access;
        this.shifting = shifting;
        this.proposals = proposals;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which days somebody asks for: of the piece, or of one of its partial results. */
    public record Wish(@Nullable Integer position, @Nullable LocalDate startDay, LocalDate dueDay) {}

    /** What a move would touch; nothing is stored. */
    @Transactional(readOnly = true)
    public List<MovedLine> preview(UUID workTaskId, Wish wish) {
        WorkTask task = desk.required(workTaskId);
        return lines(desk.plan(task.summitId()), task, wish);
    }

    /** Moves the work, or proposes it to the offices whose work would move; then the proposal is given. */
    @Transactional
    public Optional<WorkProposal> move(UUID workTaskId, long version, Wish wish, String reason, Person by) {
        WorkTask task = desk.lock(workTaskId, version);
        access.requireOwnerOrCoordinator(task, by);
        task.requireOpen();
        WorkPlan plan = desk.plan(task.summitId());
        List<MovedLine> lines = lines(plan, task, wish);
        Set<String> own = access.officesOf(by);
        List<String> others = lines.stream()
                .map(line -> plan.task(line.workTaskId()).officeId())
                .filter(office -> !own.contains(office))
                .distinct()
                .sorted()
                .toList();
        String why = Texts.required(reason);
        if (others.isEmpty()) {
            shifting.apply(summits.required(task.summitId()), plan, lines, by.id());
            return Optional.empty();
        }
        return Optional.of(propose(task, lines, others, why, by.id()));
    }

    private static List<MovedLine> lines(WorkPlan plan, WorkTask task, Wish wish) {
        Integer position = wish.position();
        Ripple ripple = new Ripple(plan);
        if (position == null) {
            LocalDate start = Objects.requireNonNullElse(wish.startDay(), task.startDay());
            if (start.isAfter(wish.dueDay()) || (task.startedOn() != null && !start.equals(task.startDay()))) {
                throw Refusal.invalid("problem.work.days");
            }
            return ripple.of(task, start, wish.dueDay());
        }
        return plan.results(task).stream()
                .filter(result -> result.position() == position && result.deliveredOn() == null)
                .findFirst()
                .map(result -> ripple.of(task, result, wish.dueDay()))
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    private WorkProposal propose(WorkTask task, List<MovedLine> lines, List<String> others, String why, UUID by) {
        WorkProposal proposal = new WorkProposal(
                Ids.next(),
                task.summitId(),
                task.workTaskId(),
                by,
                why,
                WorkProposal.State.OPEN,
                clock.instant(),
                null,
                lines,
                others.stream()
                        .map(office -> new WorkProposal.Answer(office, Ids.next(), null, null, null, null))
                        .toList());
        proposals.add(proposal);
        proposal.answers()
                .forEach(answer -> tasks.open(NewTask.forOffice(
                        answer.taskId(),
                        task.workTaskId(),
                        WorkKinds.ANSWER,
                        WorkTask.PROCESS,
                        proposal.proposalId(),
                        answer.officeId(),
                        null)));
        audit.record(
                task.workTaskId(),
                "work-move-proposed",
                by,
                Map.of("proposal", proposal.proposalId().toString()));
        return proposal;
    }

    /** Notes what an office says; when all have accepted it is done, unless the work moved otherwise meanwhile. */
    @Transactional
    public WorkProposal answer(UUID proposalId, String officeId, boolean accepted, @Nullable String reason, Person by) {
        WorkProposal seen = required(proposalId);
        Summit summit = summits.lock(seen.summitId());
        WorkProposal proposal = required(proposalId);
        access.requireOffice(officeId, by);
        WorkProposal.Answer asked = proposal.answers().stream()
                .filter(answer -> answer.officeId().equals(officeId))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("problem.work.not-asked", officeId));
        if (proposal.state() != WorkProposal.State.OPEN || asked.accepted() != null) {
            throw Refusal.conflict("problem.work.answered");
        }
        proposals.answered(
                proposalId, officeId, accepted, accepted ? Texts.optional(reason) : Texts.required(reason), by.id());
        tasks.answer(asked.taskId(), by.id());
        audit.record(
                proposal.workTaskId(), "work-move-answered", by.id(), Map.of("accepted", accepted, "office", officeId));
        settle(summit, required(proposalId), by.id());
        return required(proposalId);
    }

    private void settle(Summit summit, WorkProposal proposal, UUID by) {
        WorkPlan plan = desk.plan(proposal.summitId());
        boolean declined = proposal.answers().stream().anyMatch(answer -> Boolean.FALSE.equals(answer.accepted()));
        if (declined) {
            close(proposal, WorkProposal.State.DECLINED);
        } else if (proposal.lines().stream().anyMatch(line -> isOvertaken(plan, line))) {
            close(proposal, WorkProposal.State.OVERTAKEN);
        } else if (proposal.answers().stream().allMatch(answer -> answer.accepted() != null)) {
            shifting.apply(summit, plan, proposal.lines(), by);
            close(proposal, WorkProposal.State.ACCEPTED);
        }
    }

    private static boolean isOvertaken(WorkPlan plan, MovedLine line) {
        WorkTask task = plan.task(line.workTaskId());
        String result = line.result();
        if (task.state().isOver()) {
            return true;
        }
        return result == null
                ? !Objects.equals(line.startFrom(), task.startDay()) || !Objects.equals(line.dueFrom(), task.dueDay())
                : plan.results(task).stream()
                        .filter(each -> each.name().equals(result))
                        .noneMatch(each -> each.deliveredOn() == null && Objects.equals(each.dueDay(), line.dueFrom()));
    }

    /** The open proposals of a locked summit are of no use any more: its days changed, or it is cancelled. */
    void overtake(UUID summitId) {
        proposals.openOf(summitId).forEach(proposal -> close(proposal, WorkProposal.State.OVERTAKEN));
    }

    /** The open proposals that move this piece are of no use any more: it is cancelled. */
    void overtake(WorkTask task) {
        proposals.openOf(task.summitId()).stream()
                .filter(proposal -> proposal.lines().stream()
                        .anyMatch(line -> line.workTaskId().equals(task.workTaskId())))
                .forEach(proposal -> close(proposal, WorkProposal.State.OVERTAKEN));
    }

    private void close(WorkProposal proposal, WorkProposal.State state) {
        proposals.close(proposal.proposalId(), state);
        proposal.answers().stream()
                .filter(answer -> answer.accepted() == null)
                .forEach(answer -> tasks.cancel(answer.taskId(), TaskOutcome.OVERTAKEN));
    }

    /** The proposal with this id. */
    public WorkProposal required(UUID proposalId) {
        return proposals.find(proposalId).orElseThrow(() -> Refusal.notFound("problem.http.404"));
    }

    /** The proposals for the work of a summit, newest first. */
    public List<WorkProposal> of(UUID summitId) {
        return proposals.of(summitId);
    }
}
