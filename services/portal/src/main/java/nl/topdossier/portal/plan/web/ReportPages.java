package nl.topdossier.portal.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.plan.ReportPage;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Review;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.summits.TimetableReading;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.words.Words;
import nl.topdossier.portal.work.BudgetLine;
import nl.topdossier.portal.work.Figure;
import nl.topdossier.portal.work.FigureReading;
import nl.topdossier.portal.work.MoneyMoment;
import nl.topdossier.portal.work.Proposal;
import nl.topdossier.portal.work.WorkReading;
import nl.topdossier.portal.work.WorkRow;
import nl.topdossier.portal.work.WorkRows;
import nl.topdossier.portal.work.WorkState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes the report to the steering committee; nothing can be recorded from it. */
@Component
class ReportPages {

    private static final int LATELY = 12;

    private final SummitReading summits;
    private final TimetableReading timetables;
    private final WorkReading work;
    private final WorkRows rows;
    private final FigureReading figures;
    private final People people;
    private final MessageSource messages;
    private final java.time.Clock clock;

    ReportPages(
            SummitReading summits,
            TimetableReading timetables,
            WorkReading work,
            WorkRows rows,
            FigureReading figures,
            People people,
            MessageSource messages,
            java.time.Clock clock) {
        this.summits = summits;
        this.timetables = timetables;
        this.work = work;
        this.rows = rows;
        this.figures = figures;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    ReportPage of(UUID summitId, Me me, Locale locale) {
        Summit summit = summits.required(summitId);
        SummitHead head = summits.head(summit, me);
        WorkReading.Plan plan = work.plan(summitId);
        List<WorkRow> all =
                plan.tasks().stream().map(piece -> rows.row(piece, locale)).toList();
        List<WorkRow> done = all.stream()
                .filter(row -> row.state() == WorkState.DONE)
                .sorted(Comparator.comparing(
                                WorkRow::doneOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .reversed())
                .toList();
        List<WorkRow> late = open(all, row -> row.finish().urgency() == Urgency.OVERDUE);
        TimetableReading.Timetable timetable = timetables.of(summitId);
        List<Review> reviews = timetables.reviews(timetable, head);
        FigureReading.Budget budget = figures.budget(summitId);
        Map<UUID, WorkReading.Piece> pieces = plan.tasks().stream()
                .collect(Collectors.toMap(WorkReading.Piece::workTaskId, Function.identity(), (a, b) -> a));
        List<BudgetLine> lines = figures.lines(summitId, budget, pieces, piece -> false);
        List<MoneyMoment> moments = figures.moments(budget, rows.today(), null);
        return new ReportPage(
                head,
                rows.today(),
                all.size(),
                done.size(),
                done.stream().limit(LATELY).toList(),
                late,
                decisions(reviews, lines, moments, plan, locale),
                open(
                        all,
                        row -> !late.contains(row)
                                && row.slack() != null
                                && row.slack().urgency() != Urgency.AMPLE),
                timetables.letters(timetable, summit.name(), me, new Words(messages, clock, locale)),
                figures.views(summitId, figures.figures(summitId), pieces, piece -> false).stream()
                        .filter(Figure::isShort)
                        .toList(),
                lines,
                figures.total(budget),
                moments,
                reviews.stream()
                        .filter(review -> review.heldOn() == null)
                        .map(Review::withoutForm)
                        .toList());
    }

    private static List<WorkRow> open(List<WorkRow> all, java.util.function.Predicate<WorkRow> which) {
        return all.stream()
                .filter(row -> row.state().isOpen() && which.test(row))
                .sorted(Comparator.comparing(row -> row.finish().at()))
                .toList();
    }

    /** Reviews that are due, lines that run over, proposals without an answer, and the next moment at which money is decided on. */
    private List<ReportPage.Decision> decisions(
            List<Review> reviews,
            List<BudgetLine> lines,
            List<MoneyMoment> moments,
            WorkReading.Plan plan,
            Locale locale) {
        List<ReportPage.Decision> decisions = new ArrayList<>();
        reviews.stream()
                .filter(review -> review.state() == Review.State.DUE)
                .forEach(review -> decisions.add(
                        new ReportPage.Decision(Text.of("report.decision.review", review.name()), null, review.day())));
        LocalDate next = moments.stream()
                .filter(moment -> !moment.past())
                .map(MoneyMoment::day)
                .min(LocalDate::compareTo)
                .orElse(rows.today());
        lines.stream()
                .filter(line -> line.warning() == BudgetLine.Warning.OVER)
                .forEach(line -> decisions.add(
                        new ReportPage.Decision(Text.of("report.decision.overrun", line.name()), null, next)));
        moments.stream()
                .filter(moment -> !moment.past())
                .limit(1)
                .forEach(moment -> decisions.add(
                        new ReportPage.Decision(Text.of("report.decision.money", moment.name()), null, moment.day())));
        work.proposals(plan.summitId()).stream()
                .filter(proposal -> proposal.state() == Proposal.State.OPEN)
                .forEach(proposal -> decisions.add(new ReportPage.Decision(
                        Text.of("report.decision.proposal", title(plan, proposal.workTaskId())),
                        proposal.answers().stream()
                                .filter(answer -> answer.accepted() == null)
                                .map(answer -> people.officeName(answer.officeId(), locale))
                                .collect(Collectors.joining(", ")),
                        proposal.proposedAt().atZone(Words.ZONE).toLocalDate())));
        return decisions;
    }

    private static String title(WorkReading.Plan plan, UUID workTaskId) {
        return plan.tasks().stream()
                .filter(piece -> piece.workTaskId().equals(workTaskId))
                .map(WorkReading.Piece::title)
                .findFirst()
                .orElse("–");
    }
}
