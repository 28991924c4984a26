package nl.topdossier.preview;

import static nl.topdossier.preview.SampleTime.LOCAL_NOW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.plan.PlanFilter;
import nl.topdossier.portal.plan.PlanPage;
import nl.topdossier.portal.plan.PlanRow;
import nl.topdossier.portal.plan.PlanSummit;
import nl.topdossier.portal.plan.ReportPage;
import nl.topdossier.portal.plan.Timeline;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.Slack;
import nl.topdossier.portal.work.WorkRow;
import nl.topdossier.portal.work.WorkState;

/** The view of the whole and the report. */
final class SamplePlan {

    private SamplePlan() {}

    static PlanPage page(PlanFilter filter) {
        List<Choice> summits = List.of(
                new Choice(SampleSummits.HOSTED.toString(), SampleSummits.head().name()));
        return new PlanPage(
                filter,
                new PlanPage.Counters(1, 3, 1, 2, 21),
                List.of(hosted(), letters()),
                summits,
                List.of(new Choice("TF-TOP", "Taskforce top")),
                200);
    }

    private static PlanSummit hosted() {
        SummitHead head = SampleSummits.head();
        Timeline timeline = Timeline.over(List.of(LocalDate.of(2025, 1, 6), head.lastDay()), LOCAL_NOW.toLocalDate());
        List<PlanRow> rows = new ArrayList<>();
        for (WorkRow row : SampleWork.rows()) {
            rows.add(row(row, timeline));
        }
        rows.add(letter("Geannoteerde agenda voorbeeldtop Den Haag", timeline, LocalDate.of(2025, 9, 25)));
        return new PlanSummit(
                head,
                new PlanSummit.Counts(24, 6, 1, 3),
                Text.of("plan.critical.short", 6, "Coördinatie van de beveiliging → Vervoer van delegaties"),
                rows,
                false,
                18,
                timeline,
                timeline.bar(head.firstDay(), head.lastDay()));
    }

    private static PlanRow row(WorkRow row, Timeline timeline) {
        Slack slack = row.slack();
        return new PlanRow(
                PlanRow.Kind.WORK,
                row.id(),
                row.title(),
                row.address(),
                row.owner(),
                Text.of("work.state." + row.state()),
                row.state() == WorkState.DONE
                        ? "done"
                        : row.finish().urgency() == Urgency.OVERDUE
                                ? "late"
                                : row.finish().urgency() == Urgency.SOON ? "soon" : "open",
                slack != null && slack.critical(),
                row.start(),
                row.finish(),
                slack == null ? null : slack.said(),
                row.blockers().isEmpty()
                        ? null
                        : Text.of("work.waits", row.blockers().getFirst()),
                row.next(),
                timeline.bar(row.start(), row.finish().at().toLocalDate()));
    }

    private static PlanRow letter(String title, Timeline timeline, LocalDate start) {
        return new PlanRow(
                PlanRow.Kind.LETTER,
                new UUID(7, start.getDayOfYear()),
                title,
                "/letters/" + SampleLetters.DRAFTER,
                "Anna de Vries",
                Text.of("stage.DRAFTING"),
                "open",
                false,
                start,
                SampleDeadlines.later(),
                null,
                null,
                null,
                timeline.bar(start, LocalDate.of(2025, 10, 10)));
    }

    private static PlanSummit letters() {
        Timeline timeline =
                Timeline.over(List.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 10, 31)), LOCAL_NOW.toLocalDate());
        return new PlanSummit(
                null,
                new PlanSummit.Counts(1, 0, 0, 0),
                null,
                List.of(letter("Brief zonder top", timeline, LocalDate.of(2025, 6, 20))),
                true,
                0,
                timeline,
                null);
    }

    static ReportPage report() {
        List<WorkRow> rows = SampleWork.rows();
        return new ReportPage(
                SampleSummits.head(),
                LOCAL_NOW.toLocalDate(),
                24,
                6,
                List.of(rows.get(4)),
                List.of(rows.getFirst()),
                List.of(
                        new ReportPage.Decision(
                                Text.of("report.decision.review", Text.of("review.kind.review", 2)),
                                "Coen de Boer",
                                LocalDate.of(2025, 7, 2)),
                        new ReportPage.Decision(
                                Text.of("report.decision.overrun", "veiligheid"), null, LocalDate.of(2025, 11, 28))),
                List.of(rows.get(1)),
                SampleSummits.letters(),
                List.of(SampleWork.figures().getFirst()),
                SampleWork.lines(),
                SampleWork.total(),
                SampleWork.moments(),
                SampleSummits.reviews().subList(1, 3));
    }
}
