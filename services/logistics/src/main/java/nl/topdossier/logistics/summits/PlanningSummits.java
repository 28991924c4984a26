package nl.topdossier.logistics.summits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.Deadline;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.summit.SummitCancelled;
import nl.topdossier.contracts.summit.SummitDatesChanged;
import nl.topdossier.contracts.summit.SummitPlanned;
import nl.topdossier.messaging.Facts;
import nl.topdossier.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans summits, moves and cancels them; what other features do about it happens in the same transaction. */
@Service
public class PlanningSummits {

    private final SummitRows rows;
    private final Listeners listeners;
    private final AuditTrail audit;
    private final Facts facts;
    private final Clock clock;

    PlanningSummits(SummitRows rows, Listeners listeners, AuditTrail audit, Facts facts, Clock clock) {
        this.rows = rows;
        this.listeners = listeners;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /** Plans a new summit. */
    @Transactional
    public Summit plan(Summit summit, UUID person) {
        rows.add(summit);
        audit.record(summit.summitId(), "summit-planned", person, days(summit));
        facts.tell(
                Topics.LOGISTICS_SUMMIT,
                new SummitPlanned(
                        summit.summitId(),
                        summit.meetingKind(),
                        summit.attendance() == Attendance.HOSTING,
                        summit.firstDay(),
                        summit.lastDay()));
        listeners.planned(summit);
        return summit;
    }

    /** Writes other words, sessions or debates on the version that the planner saw. */
    @Transactional
    public Summit describe(UUID summitId, long version, Summit.Description to, UUID person) {
        Summit summit = locked(summitId, version);
        summit.requireLive();
        Summit described = rows.update(summit.described(to));
        audit.record(summitId, "summit-described", person, Map.of("version", described.version()));
        listeners.described(described);
        return described;
    }

    /** What would change on these days; nothing is stored. */
    @Transactional(readOnly = true)
    public List<PreviewLine> preview(UUID summitId, LocalDate firstDay, LocalDate lastDay) {
        Summit before = rows.find(summitId, "").orElseThrow(() -> Refusal.notFound("problem.http.404"));
        before.requireLive();
        Summit after = before.moved(firstDay, lastDay);
        return Stream.concat(own(before, after), listeners.preview(before, after))
                .toList();
    }

    /** Which days would change with other debates; nothing is stored. */
    @Transactional(readOnly = true)
    public List<PreviewLine> preview(UUID summitId, Summit.Description to) {
        Summit before = rows.find(summitId, "").orElseThrow(() -> Refusal.notFound("problem.http.404"));
        before.requireLive();
        return listeners.preview(before, before.described(to)).toList();
    }

    /** Moves the summit that the planner saw at this version. */
    @Transactional
    public Summit move(UUID summitId, long version, LocalDate firstDay, LocalDate lastDay, UUID person) {
        Summit before = locked(summitId, version);
        before.requireLive();
        if (before.isOn(firstDay, lastDay)) {
            return before;
        }
        Summit moved = before.moved(firstDay, lastDay);
        boolean ahead = !moved.lastDay().isBefore(LocalDate.ofInstant(clock.instant(), Deadline.ZONE));
        Summit after =
                rows.update(before.state() == SummitState.ENDED && ahead ? moved.in(SummitState.PLANNED) : moved);
        audit.record(summitId, "summit-dates-changed", person, days(after));
        facts.tell(
                Topics.LOGISTICS_SUMMIT,
                new SummitDatesChanged(
                        summitId, before.firstDay(), before.lastDay(), after.firstDay(), after.lastDay()));
        listeners.datesChanged(before, after);
        return after;
    }

    /** Cancels the summit that the planner saw at this version. */
    @Transactional
    public Summit cancel(UUID summitId, long version, String reason, UUID person) {
        Summit summit = locked(summitId, version);
        Summit cancelled = rows.update(summit.in(SummitState.CANCELLED));
        rows.noteCancellation(summitId, reason);
        audit.record(summitId, "summit-cancelled", person, Map.of());
        facts.tell(Topics.LOGISTICS_SUMMIT, new SummitCancelled(summitId));
        listeners.cancelled(cancelled);
        return cancelled;
    }

    private Summit locked(UUID summitId, long version) {
        Summit summit = rows.find(summitId, "for update").orElseThrow(() -> Refusal.notFound("problem.http.404"));
        if (summit.version() != version) {
            throw Refusal.stale("problem.http.412");
        }
        return summit;
    }

    private static Map<String, ?> days(Summit summit) {
        return Map.of(
                "firstDay",
                summit.firstDay().toString(),
                "lastDay",
                summit.lastDay().toString());
    }

    private static Stream<PreviewLine> own(Summit before, Summit after) {
        String id = before.summitId().toString();
        Stream<PreviewLine> days = Stream.of(
                new PreviewLine("summit", id, "first-day", before.firstDay(), after.firstDay(), null),
                new PreviewLine("summit", id, "last-day", before.lastDay(), after.lastDay(), null));
        Stream<PreviewLine> sessions = happenings("session", before.sessions(), after.sessions());
        Stream<PreviewLine> events = happenings("side-event", before.sideEvents(), after.sideEvents());
        return Stream.of(days, sessions, events)
                .flatMap(lines -> lines)
                .filter(line -> !java.util.Objects.equals(line.before(), line.after()));
    }

    private static Stream<PreviewLine> happenings(String part, List<Happening> before, List<Happening> after) {
        return java.util.stream.IntStream.range(0, before.size())
                .mapToObj(i -> new PreviewLine(
                        part,
                        String.valueOf(i),
                        before.get(i).title(),
                        before.get(i).day(),
                        after.get(i).day(),
                        null));
    }
}
