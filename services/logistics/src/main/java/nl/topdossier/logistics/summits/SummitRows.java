package nl.topdossier.logistics.summits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the summits. */
@Repository
class SummitRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SummitRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a summit has more than one of. */
    record Details(List<Happening> sessions, List<Happening> sideEvents, List<Debate> debates, List<String> assumed) {}

    List<Summit> all() {
        return jdbc.sql("select * from summit order by first_day desc, name")
                .query((row, number) -> summit(row))
                .list();
    }

    Optional<Summit> find(UUID summitId, String lock) {
        return jdbc.sql("select * from summit where summit_id = :id " + lock)
                .param("id", summitId)
                .query((row, number) -> summit(row))
                .optional();
    }

    void add(Summit summit) {
        write("""
                insert into summit (summit_id, name, meeting_kind, attendance, place, venue, first_day, last_day, details,
                    state, version)
                values (:id, :name, :kind, :attendance, :place, :venue, :first, :last, :details, :state, :version)
                """, summit).update();
    }

    /** Stores a changed summit as its next version; refused when somebody else stored one meanwhile. */
    Summit update(Summit summit) {
        int updated = write("""
                update summit set name = :name, place = :place, venue = :venue, first_day = :first, last_day = :last,
                    details = :details, state = :state, version = version + 1
                where summit_id = :id and version = :version and meeting_kind = :kind and attendance = :attendance
                """, summit).update();
        if (updated != 1) {
            throw Refusal.stale("problem.http.412");
        }
        return find(summit.summitId(), "").orElseThrow();
    }

    void noteCancellation(UUID summitId, String reason) {
        jdbc.sql("update summit set cancellation = :reason where summit_id = :id")
                .param("reason", reason)
                .param("id", summitId)
                .update();
    }

    private JdbcClient.StatementSpec write(String statement, Summit summit) {
        Details details = new Details(summit.sessions(), summit.sideEvents(), summit.debates(), summit.assumed());
        return jdbc.sql(statement)
                .param("id", summit.summitId())
                .param("name", summit.name())
                .param("kind", summit.meetingKind())
                .param("attendance", summit.attendance().name())
                .param("place", summit.place())
                .param("venue", summit.venue())
                .param("first", summit.firstDay())
                .param("last", summit.lastDay())
                .param("details", json.writeValueAsString(details))
                .param("state", summit.state().name())
                .param("version", summit.version());
    }

    private Summit summit(ResultSet row) throws SQLException {
        Details details = json.readValue(row.getString("details"), Details.class);
        return new Summit(
                row.getObject("summit_id", UUID.class),
                row.getString("name"),
                row.getString("meeting_kind"),
                Attendance.valueOf(row.getString("attendance")),
                row.getString("place"),
                row.getString("venue"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                details.sessions(),
                details.sideEvents(),
                details.debates(),
                details.assumed(),
                SummitState.valueOf(row.getString("state")),
                row.getLong("version"));
    }
}
