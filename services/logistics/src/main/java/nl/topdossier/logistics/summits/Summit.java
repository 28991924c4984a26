package nl.topdossier.logistics.summits;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A summit or other meeting. What the sources do not give and somebody assumed is named in {@code assumed}. Immutable; whoever
 * stores a changed one has locked it first.
 */
public record Summit(
        UUID summitId,
        String name,
        String meetingKind,
        Attendance attendance,
        String place,
        @Nullable String venue,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Happening> sessions,
        List<Happening> sideEvents,
        List<Debate> debates,
        List<String> assumed,
        SummitState state,
        long version) {

    /** The kinds of meeting that letters are about. */
    public static final Set<String> MEETING_KINDS = Set.of("summit", "foreign-ministers", "defence-ministers", "other");

    public Summit {
        sessions = List.copyOf(sessions);
        sideEvents = List.copyOf(sideEvents);
        debates = List.copyOf(debates);
        assumed = List.copyOf(assumed);
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.invalid("problem.summit.days");
        }
    }

    /** The same with other words and days in it; its own days stay. */
    Summit described(Description to) {
        return new Summit(
                summitId,
                to.name(),
                meetingKind,
                attendance,
                to.place(),
                to.venue(),
                firstDay,
                lastDay,
                to.sessions(),
                to.sideEvents(),
                to.debates(),
                to.assumed(),
                state,
                version);
    }

    /** The same on other days: sessions and side events move along, and to the last day when theirs is not there any more. */
    public Summit moved(LocalDate newFirst, LocalDate newLast) {
        return new Summit(
                summitId,
                name,
                meetingKind,
                attendance,
                place,
                venue,
                newFirst,
                newLast,
                moved(sessions, newFirst, newLast),
                moved(sideEvents, newFirst, newLast),
                debates,
                assumed,
                state,
                version);
    }

    /** Working sessions and side events on the summit's days stay on them; those around it keep their distance. */
    private List<Happening> moved(List<Happening> happenings, LocalDate newFirst, LocalDate newLast) {
        long by = ChronoUnit.DAYS.between(firstDay, newFirst);
        return happenings.stream()
                .map(each -> {
                    LocalDate day = each.day().plusDays(by);
                    boolean during =
                            !each.day().isBefore(firstDay) && !each.day().isAfter(lastDay);
                    return each.on(during && day.isAfter(newLast) ? newLast : day);
                })
                .toList();
    }

    Summit in(SummitState next) {
        if (!state.canMoveTo(next)) {
            throw Refusal.conflict("problem.summit.state." + state.name().toLowerCase(java.util.Locale.ROOT));
        }
        return new Summit(
                summitId,
                name,
                meetingKind,
                attendance,
                place,
                venue,
                firstDay,
                lastDay,
                sessions,
                sideEvents,
                debates,
                assumed,
                next,
                version);
    }

    /** Refuses when the summit is cancelled or closed. */
    public void requireLive() {
        if (state.isOver()) {
            throw Refusal.conflict("problem.summit.state." + state.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** Whether it has these days. */
    public boolean isOn(LocalDate first, LocalDate last) {
        return firstDay.equals(first) && lastDay.equals(last);
    }

    /** What can be said about a summit at any time, apart from its days. */
    public record Description(
            String name,
            String place,
            @Nullable String venue,
            List<Happening> sessions,
            List<Happening> sideEvents,
            List<Debate> debates,
            List<String> assumed) {}
}
