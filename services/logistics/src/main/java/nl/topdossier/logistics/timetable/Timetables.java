package nl.topdossier.logistics.timetable;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.calendar.Deadlines;
import nl.topdossier.logistics.summits.Summit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timetable of each summit, counted anew whenever it is asked for, by the rules under which it was planned. */
@Component
public class Timetables {

    private final RuleBook book;
    private final JdbcClient jdbc;
    private final Days days;
    private final Deadlines calendar;

    Timetables(RuleBook book, JdbcClient jdbc, Days days, @Value("${topdossier.recess-file:}") String recessFile) {
        this.book = book;
        this.jdbc = jdbc;
        this.days = days;
        this.calendar = Deadlines.withRecessesOf(recessFile);
    }

    /** From now on this summit is planned by the newest rules for its kind. */
    Timetable begin(Summit summit) {
        TimetableRules rules = book.newest(summit.meetingKind());
        jdbc.sql(
                        "insert into summit_timetable (summit_id, rules_version, planned_on) values (:summit, :version, :today)")
                .param("summit", summit.summitId())
                .param("version", rules.version())
                .param("today", days.today())
                .update();
        return Timetable.of(summit, rules, calendar);
    }

    /** The timetable of a summit on its present days, or on those that it would have. */
    public Timetable of(Summit summit) {
        return Timetable.of(summit, book.version(summit.meetingKind(), version(summit.summitId())), calendar);
    }

    /** The day on which it was planned. */
    LocalDate plannedOn(UUID summitId) {
        return jdbc.sql("select planned_on from summit_timetable where summit_id = :summit")
                .param("summit", summitId)
                .query(LocalDate.class)
                .single();
    }

    private int version(UUID summitId) {
        return jdbc.sql("select rules_version from summit_timetable where summit_id = :summit")
                .param("summit", summitId)
                .query(Integer.class)
                .single();
    }
}
