package nl.topdossier.logistics.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.calendar.DeadlineRule;
import nl.topdossier.calendar.WarningLevel;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.calendar.WorkingDays;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.logistics.escalation.Escalation;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Warns before the steering committee is to review, and when nobody recorded that it did: the offices that write the letters of
 * the summit, then also whom they list. It never passes a review.
 */
@Component
class ReviewDeadlines {

    private static final String PROCESS = "prepare-summit";

    private final Escalation escalation;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Facts facts;
    private final Days days;

    ReviewDeadlines(Escalation escalation, JdbcClient jdbc, AuditTrail audit, Facts facts, Days days) {
        this.escalation = escalation;
        this.jdbc = jdbc;
        this.audit = audit;
        this.facts = facts;
        this.days = days;
    }

    /** When somebody is to be warned of a review on this day. */
    static Stream<Instant> moments(LocalDate day) {
        WarningPlan plan = plan(day);
        return Stream.of(plan.twoDaysBefore(), plan.oneDayBefore(), plan.passed());
    }

    /** Says what is due now for this review and was not said before. */
    void warn(Milestone review, Timetable timetable) {
        LocalDate day = review.day(timetable);
        plan(day)
                .dueWhenWoken(days.now(), gravestSaid(review, day))
                .ifPresent(level -> say(review, day, level, timetable));
    }

    private static WarningPlan plan(LocalDate day) {
        return WarningPlan.of(day, DeadlineRule.END_OF_OFFICE_DAY, WorkingDays.standard());
    }

    private @Nullable WarningLevel gravestSaid(Milestone review, LocalDate day) {
        return jdbc
                .sql("""
                        select level from review_warning
                        where summit_id = :summit and code = :code and iteration = :iteration and day = :day
                        """)
                .param("summit", review.summitId())
                .param("code", review.code())
                .param("iteration", review.iteration())
                .param("day", day)
                .query(String.class)
                .list()
                .stream()
                .map(WarningLevel::valueOf)
                .max(Enum::compareTo)
                .orElse(null);
    }

    private void say(Milestone review, LocalDate day, WarningLevel level, Timetable timetable) {
        UUID id = review.summitId();
        jdbc.sql("""
                        insert into review_warning (summit_id, code, iteration, day, level)
                        values (:summit, :code, :iteration, :day, :level)
                        """)
                .param("summit", id)
                .param("code", review.code())
                .param("iteration", review.iteration())
                .param("day", day)
                .param("level", level.name())
                .update();
        List<String> offices = timetable.letters().stream()
                .map(Timetable.LetterPlan::draftingOfficeId)
                .distinct()
                .toList();
        List<UUID> contacts = offices.stream()
                .flatMap(office -> escalation.contactsOf(office, level).stream())
                .distinct()
                .toList();
        Instant deadline = Days.endOf(day);
        facts.tell(
                Topics.tasks("logistics"),
                switch (level) {
                    case TWO_DAYS_BEFORE -> new DeadlineNear(id, PROCESS, id, deadline, 2, offices, contacts);
                    case ONE_DAY_BEFORE -> new DeadlineNear(id, PROCESS, id, deadline, 1, offices, contacts);
                    case PASSED -> new DeadlinePassed(id, PROCESS, id, deadline, offices, contacts);
                });
        audit.record(id, "deadline-warning", null, Map.of("code", review.code(), "level", level.name()));
    }
}
