package nl.topdossier.portal.work.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.Attachment;
import nl.topdossier.portal.work.Comment;
import nl.topdossier.portal.work.Exemption;
import nl.topdossier.portal.work.Figure;
import nl.topdossier.portal.work.FigureReading;
import nl.topdossier.portal.work.Need;
import nl.topdossier.portal.work.PartialResult;
import nl.topdossier.portal.work.Proposal;
import nl.topdossier.portal.work.WorkAct;
import nl.topdossier.portal.work.WorkPage;
import nl.topdossier.portal.work.WorkReading;
import nl.topdossier.portal.work.WorkRows;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the page of a piece of work for the person who looks. */
@Component
class WorkPages {

    private final WorkReading work;
    private final WorkRows rows;
    private final FigureReading figures;
    private final SummitReading summits;
    private final Owners owners;
    private final People people;
    private final WorkHistories histories;

    WorkPages(
            WorkReading work,
            WorkRows rows,
            FigureReading figures,
            SummitReading summits,
            Owners owners,
            People people,
            WorkHistories histories) {
        this.work = work;
        this.rows = rows;
        this.figures = figures;
        this.summits = summits;
        this.owners = owners;
        this.people = people;
        this.histories = histories;
    }

    WorkPage of(UUID workTaskId, Me me, Locale locale) {
        WorkReading.Task task = work.task(workTaskId);
        WorkReading.Piece piece = task.task();
        Summit summit = summits.required(piece.summitId());
        WorkReading.Plan plan = work.plan(piece.summitId());
        List<WorkReading.Proposed> proposals = work.proposals(piece.summitId()).stream()
                .filter(proposal -> concerns(proposal, workTaskId))
                .toList();
        boolean own = owners.owns(piece, me);
        Set<WorkAct> acts =
                WorkAllowed.of(piece, own, owners.holds(piece.officeId(), me), me.has(Roles.COORDINATOR), summit);
        return new WorkPage(
                summits.head(summit, me),
                rows.row(piece, locale),
                piece.outcome(),
                piece.source(),
                piece.needs().stream().map(WorkPages::need).toList(),
                neededBy(plan, workTaskId),
                task.overrides().stream().map(this::exemption).toList(),
                piece.results().stream().map(WorkPages::partial).toList(),
                figuresOf(piece, plan, me),
                proposals.stream()
                        .map(proposal -> proposal(proposal, plan, me, locale))
                        .toList(),
                task.comments().stream()
                        .map(said -> new Comment(
                                said.commentId(),
                                people.nameOf(said.personId()),
                                said.writtenAt(),
                                said.text(),
                                mayRemove(said.personId(), me)))
                        .toList(),
                task.links().stream()
                        .filter(link -> link.address().startsWith("https://"))
                        .map(link -> new Attachment(
                                link.linkId(),
                                link.title(),
                                link.address(),
                                people.nameOf(link.personId()),
                                link.addedAt(),
                                mayRemove(link.personId(), me)))
                        .toList(),
                histories.of(task, proposals),
                acts,
                own ? null : waitingFor(piece, locale),
                people.offices(locale),
                WorkForms.choices(plan, workTaskId),
                rows.today(),
                String.valueOf(piece.version()));
    }

    private static boolean mayRemove(UUID writer, Me me) {
        return writer.equals(me.id()) || me.has(Roles.COORDINATOR);
    }

    private static boolean concerns(WorkReading.Proposed proposal, UUID workTaskId) {
        return proposal.workTaskId().equals(workTaskId)
                || proposal.lines().stream().anyMatch(line -> line.workTaskId().equals(workTaskId));
    }

    private @Nullable Text waitingFor(WorkReading.Piece piece, Locale locale) {
        return switch (piece.state()) {
            case DONE -> Text.of("work.waiting.done");
            case CANCELLED -> Text.of("work.waiting.cancelled");
            default -> Text.of("work.waiting.owner", people.officeName(piece.officeId(), locale));
        };
    }

    private static Need need(WorkReading.Wanted wanted) {
        return new Need(
                wanted.workTaskId(),
                wanted.title(),
                wanted.result(),
                wanted.forResult(),
                wanted.kind(),
                wanted.met(),
                wanted.cancelled());
    }

    /** Other pieces that need this one. */
    private static List<Need> neededBy(WorkReading.Plan plan, UUID workTaskId) {
        return plan.tasks().stream()
                .flatMap(other -> other.needs().stream()
                        .filter(wanted -> workTaskId.equals(wanted.workTaskId()))
                        .map(wanted -> new Need(
                                other.workTaskId(),
                                other.title(),
                                wanted.result(),
                                null,
                                wanted.kind(),
                                wanted.met(),
                                wanted.cancelled())))
                .distinct()
                .toList();
    }

    private Exemption exemption(WorkReading.Overruled given) {
        return new Exemption(
                Text.of("work.override.act." + given.act()),
                given.unmet(),
                given.reason(),
                people.nameOf(given.personId()),
                given.givenAt());
    }

    private static PartialResult partial(WorkReading.Result result) {
        return new PartialResult(
                String.valueOf(result.position()),
                result.name(),
                result.dueDay(),
                result.deliveredOn(),
                null,
                result.note());
    }

    private List<Figure> figuresOf(WorkReading.Piece piece, WorkReading.Plan plan, Me me) {
        List<FigureReading.Recorded> all = figures.figures(piece.summitId());
        Set<String> own = all.stream()
                .filter(figure -> piece.workTaskId().equals(figure.workTaskId()))
                .map(figure -> figure.figureId().toString())
                .collect(Collectors.toSet());
        return figures.views(piece.summitId(), all, byId(plan), owners.recorder(me)).stream()
                .filter(figure -> own.contains(figure.key()))
                .toList();
    }

    static java.util.Map<UUID, WorkReading.Piece> byId(WorkReading.Plan plan) {
        return plan.tasks().stream()
                .collect(Collectors.toMap(WorkReading.Piece::workTaskId, Function.identity(), (a, b) -> a));
    }

    private Proposal proposal(WorkReading.Proposed proposal, WorkReading.Plan plan, Me me, Locale locale) {
        WorkReading.Answer asked = proposal.answers().stream()
                .filter(answer -> answer.accepted() == null && owners.holds(answer.officeId(), me))
                .findFirst()
                .orElse(null);
        boolean open = proposal.state() == Proposal.State.OPEN;
        return new Proposal(
                people.nameOf(proposal.proposedBy()),
                proposal.proposedAt(),
                MovedLines.said(proposal.lines(), plan),
                proposal.reason(),
                proposal.state(),
                proposal.answers().stream()
                        .filter(answer -> answer.accepted() != null)
                        .map(answer -> answer(answer, locale))
                        .toList(),
                open && asked != null
                        ? "/work-tasks/" + proposal.workTaskId() + "/proposals/" + proposal.proposalId()
                        : null,
                open && asked != null ? asked.officeId() : null);
    }

    private Text answer(WorkReading.Answer answer, Locale locale) {
        String office = people.officeName(answer.officeId(), locale);
        String key = Boolean.TRUE.equals(answer.accepted()) ? "proposal.accepted" : "proposal.declined";
        return answer.reason() == null ? Text.of(key, office) : Text.of(key + ".reason", office, answer.reason());
    }
}
