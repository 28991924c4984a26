package nl.topdossier.drafting.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.calendar.Message;
import nl.topdossier.calendar.WarningLevel;
import nl.topdossier.drafting.letters.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The deadline plans of letters and which warnings were said. */
@Repository
class DeadlinePlans {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeadlinePlans(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<DeadlinePlan> current(UUID letterId) {
        return jdbc.sql("select * from deadline_plan where letter_id = :id order by plan desc limit 1")
                .param("id", letterId)
                .query((row, number) -> plan(row))
                .optional();
    }

    void add(DeadlinePlan plan) {
        jdbc.sql("""
                        insert into deadline_plan (letter_id, plan, date, time, at, rules, reasons, warnings, hand_reason, set_by, set_at)
                        values (:letterId, :plan, :date, :time, :at, :rules, :reasons, :warnings, :handReason, :setBy, :setAt)
                        """)
                .param("letterId", plan.letterId())
                .param("plan", plan.plan())
                .param("date", plan.date())
                .param("time", plan.time())
                .param("at", Rows.at(plan.at()))
                .param("rules", json.writeValueAsString(plan.rules()))
                .param("reasons", json.writeValueAsString(plan.reasons()))
                .param("warnings", json.writeValueAsString(plan.warnings()))
                .param("handReason", plan.handReason())
                .param("setBy", plan.setBy())
                .param("setAt", Rows.at(plan.setAt()))
                .update();
    }

    private DeadlinePlan plan(ResultSet row) throws SQLException {
        return new DeadlinePlan(
                Objects.requireNonNull(Rows.uuid(row, "letter_id")),
                row.getInt("plan"),
                row.getObject("date", java.time.LocalDate.class),
                row.getObject("time", java.time.LocalTime.class),
                Objects.requireNonNull(Rows.instant(row, "at")),
                Rows.list(json, String.class, row.getString("rules")),
                Rows.list(json, Message.class, row.getString("reasons")),
                Rows.list(json, Message.class, row.getString("warnings")),
                row.getString("hand_reason"),
                Objects.requireNonNull(Rows.uuid(row, "set_by")),
                Objects.requireNonNull(Rows.instant(row, "set_at")));
    }

    @Nullable
    WarningLevel gravestSaid(DeadlinePlan plan) {
        return jdbc
                .sql("select kind from deadline_warning where business_key = :id and plan = :plan")
                .param("id", plan.letterId())
                .param("plan", plan.plan())
                .query(String.class)
                .list()
                .stream()
                .map(WarningLevel::valueOf)
                .max(WarningLevel::compareTo)
                .orElse(null);
    }

    void said(DeadlinePlan plan, WarningLevel level, Instant at) {
        jdbc.sql("""
                        insert into deadline_warning (business_key, plan, kind, said_at) values (:id, :plan, :kind, :at)
                        """)
                .param("id", plan.letterId())
                .param("plan", plan.plan())
                .param("kind", level.name())
                .param("at", Rows.at(at))
                .update();
    }
}
