package nl.topdossier.portal.work.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.work.Notice;
import nl.topdossier.portal.work.WorkFilter;
import nl.topdossier.portal.work.WorkListPage;
import nl.topdossier.portal.work.WorkReading;
import nl.topdossier.portal.work.WorkRow;
import nl.topdossier.portal.work.WorkRows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Reading work: that of a summit, and one piece. */
@Controller
class WorkController {

    private final WorkReading work;
    private final WorkRows rows;
    private final WorkPages pages;
    private final SummitReading summits;
    private final Owners owners;
    private final People people;

    WorkController(
            WorkReading work, WorkRows rows, WorkPages pages, SummitReading summits, Owners owners, People people) {
        this.work = work;
        this.rows = rows;
        this.pages = pages;
        this.summits = summits;
        this.owners = owners;
        this.people = people;
    }

    @GetMapping("/work-tasks/{workTaskId}")
    String piece(@PathVariable UUID workTaskId, Model model, Locale locale) {
        model.addAttribute("work", pages.of(workTaskId, Me.get(), locale));
        return "work/page";
    }

    @GetMapping("/summits/{summitId}/work")
    String ofSummit(@PathVariable UUID summitId, WorkFilter filter, Model model, Locale locale) {
        Me me = Me.get();
        Summit summit = summits.required(summitId);
        SummitHead head = summits.head(summit, me);
        WorkReading.Plan plan = work.plan(summitId);
        List<WorkRow> shown = plan.tasks().stream()
                .filter(piece -> filter.state() == null || filter.state() == piece.state())
                .filter(piece -> filter.office() == null || filter.office().equals(piece.officeId()))
                .map(piece -> rows.row(piece, locale))
                .filter(row -> !Boolean.TRUE.equals(filter.endangered()) || isInDanger(row))
                .sorted(Comparator.comparing((WorkRow row) -> !row.state().isOpen())
                        .thenComparing(row -> row.finish().at()))
                .toList();
        boolean planning = head.coordinating() && !summit.state().isOver();
        boolean planned = !plan.tasks().isEmpty();
        model.addAttribute(
                "work",
                new WorkListPage(
                        head,
                        filter,
                        shown,
                        offices(plan, locale),
                        notices(plan, me, locale),
                        planning && !planned ? templates() : List.of(),
                        planning && planned ? head.address() + "/work-tasks/new" : null));
        return "work/list";
    }

    private static boolean isInDanger(WorkRow row) {
        return row.state().isOpen()
                && (row.finish().urgency() == Urgency.OVERDUE
                        || row.slack() != null && row.slack().urgency() != Urgency.AMPLE);
    }

    private List<Choice> offices(WorkReading.Plan plan, Locale locale) {
        return plan.tasks().stream()
                .map(WorkReading.Piece::officeId)
                .distinct()
                .sorted()
                .map(office -> new Choice(office, people.officeName(office, locale)))
                .toList();
    }

    /** What this person's offices were told and nobody there has seen yet. */
    private List<Notice> notices(WorkReading.Plan plan, Me me, Locale locale) {
        List<String> offices = owners.offices(me);
        return plan.tasks().isEmpty()
                ? List.of()
                : work.told(plan.summitId()).stream()
                        .filter(told -> told.seenAt() == null && offices.contains(told.officeId()))
                        .map(told -> new Notice(
                                people.officeName(told.officeId(), locale),
                                told.openedAt(),
                                MovedLines.said(told.lines(), plan),
                                "/summits/" + plan.summitId() + "/work-notices/" + told.noticeId()))
                        .toList();
    }

    private List<Choice> templates() {
        return work.templates().stream()
                .map(template -> new Choice(template.id() + "/" + template.version(), template.name()))
                .toList();
    }
}
