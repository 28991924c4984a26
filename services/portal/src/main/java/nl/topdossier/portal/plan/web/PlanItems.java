package nl.topdossier.portal.plan.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.plan.PlanRow;
import nl.topdossier.portal.plan.PlanSummit;
import nl.topdossier.portal.plan.Timeline;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.Slack;
import nl.topdossier.portal.work.WorkReading;
import nl.topdossier.portal.work.WorkRow;
import nl.topdossier.portal.work.WorkRows;
import nl.topdossier.portal.work.WorkState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks how grave each piece of work is, and draws the rows that are shown. */
@Component
class PlanItems {

    static final int FAR = 10_000;
    private static final int SMALL = 3;

    private final WorkRows rows;
    private final People people;
    private final SummitReading summits;

    PlanItems(WorkRows rows, People people, SummitReading summits) {
        this.rows = rows;
        this.people = people;
        this.summits = summits;
    }

    PlanItem work(WorkReading.Piece piece, Locale locale) {
        boolean open = piece.state().isOpen();
        int slack = piece.slack() == null ? FAR : piece.slack();
        PlanItem.Danger danger = !open
                ? PlanItem.Danger.NONE
                : piece.overdue()
                        ? PlanItem.Danger.LATE
                        : slack < 0 || (piece.critical() && slack <= SMALL)
                                ? PlanItem.Danger.NEAR
                                : PlanItem.Danger.NONE;
        LocalDate start = piece.startedOn() == null ? piece.startDay() : piece.startedOn();
        LocalDate finish = piece.doneOn() == null ? piece.dueDay() : piece.doneOn();
        boolean held = piece.state() == WorkState.WAITING
                && !piece.startDay().isAfter(rows.today())
                && !piece.blockers().isEmpty();
        return new PlanItem(
                people.officeName(piece.officeId(), locale),
                open,
                danger,
                held,
                isThisWeek(piece.dueDay()),
                slack,
                start.isBefore(finish) ? start : finish,
                finish,
                false,
                null,
                timeline -> row(piece, danger, timeline, locale));
    }

    private PlanRow row(WorkReading.Piece piece, PlanItem.Danger danger, Timeline timeline, Locale locale) {
        WorkRow row = rows.row(piece, locale);
        Slack slack = row.slack();
        LocalDate finish = piece.doneOn() == null ? piece.dueDay() : piece.doneOn();
        return new PlanRow(
                PlanRow.Kind.WORK,
                row.id(),
                row.title(),
                row.address(),
                row.owner(),
                Text.of("work.state." + row.state()),
                danger.style(row.state().isOpen()),
                piece.critical() && row.state().isOpen(),
                row.start(),
                row.finish(),
                slack == null ? null : slack.said(),
                row.blockers().isEmpty() || !row.state().isOpen()
                        ? null
                        : Text.of("work.waits", String.join(", ", row.blockers())),
                row.next(),
                timeline.bar(row.start().isBefore(finish) ? row.start() : finish, finish));
    }

    private boolean isThisWeek(LocalDate day) {
        return isThisWeek(day, rows.today());
    }

    static boolean isThisWeek(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The part of the view that is about one summit, with only these rows drawn. */
    PlanSummit summit(
            @Nullable Summit summit,
            WorkReading.@Nullable Plan plan,
            List<PlanItem> all,
            List<PlanItem> shown,
            boolean unfolded,
            int hidden,
            Me me) {
        Stream<LocalDate> own = summit == null ? Stream.of() : Stream.of(summit.firstDay(), summit.lastDay());
        Timeline timeline = Timeline.over(
                Stream.concat(own, shown.stream().flatMap(item -> Stream.of(item.start(), item.finish())))
                        .filter(day -> day.getYear() < 2900)
                        .toList(),
                rows.today());
        CriticalPath critical = CriticalPath.of(plan, all);
        return new PlanSummit(
                summit == null ? null : summits.head(summit, me),
                new PlanSummit.Counts(
                        (int) all.stream().filter(item -> !item.money()).count(),
                        (int) all.stream().filter(item -> !item.open()).count(),
                        PlanPages.count(all, PlanItem.Danger.LATE),
                        PlanPages.count(all, PlanItem.Danger.NEAR)),
                critical.said(),
                shown.stream().map(item -> critical.row(item, timeline)).toList(),
                unfolded,
                hidden,
                timeline,
                summit == null ? null : timeline.bar(summit.firstDay(), summit.lastDay()));
    }
}
