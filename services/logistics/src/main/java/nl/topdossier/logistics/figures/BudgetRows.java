package nl.topdossier.logistics.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.logistics.templates.DayRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of budget lines, their entries and the moments of decision; whoever writes has locked the summit. */
@Repository
class BudgetRows {

    private final JdbcClient jdbc;

    BudgetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(BudgetLine line) {
        jdbc.sql("""
                        insert into budget_line (budget_line_id, summit_id, work_task_id, key, name, name_en)
                        values (:id, :summit, :task, :key, :name, :nameEn)
                        """)
                .param("id", line.budgetLineId())
                .param("summit", line.summitId())
                .param("task", line.workTaskId())
                .param("key", line.key())
                .param("name", line.name())
                .param("nameEn", line.nameEn())
                .update();
    }

    void add(UUID lineId, BudgetLine.Entry entry) {
        jdbc.sql("""
                        insert into budget_entry (budget_line_id, position, kind, amount, source, assumed, decision, known_on,
                            recorded_by, recorded_at)
                        values (:id, :position, :kind, :amount, :source, :assumed, :decision, :knownOn, :by, :at)
                        """)
                .param("id", lineId)
                .param("position", entry.position())
                .param("kind", entry.kind().name())
                .param("amount", entry.amount())
                .param("source", entry.source())
                .param("assumed", entry.assumed())
                .param("decision", entry.decision())
                .param("knownOn", entry.knownOn())
                .param("by", entry.recordedBy())
                .param("at", entry.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update budget_line set " + entry.kind().name().toLowerCase(Locale.ROOT)
                        + " = :amount, row_version = row_version + 1 where budget_line_id = :id")
                .param("amount", entry.amount())
                .param("id", lineId)
                .update();
    }

    void add(UUID summitId, Decision decision) {
        jdbc.sql("""
                        insert into budget_decision (summit_id, key, name, name_en, rule, row_version)
                        values (:summit, :key, :name, :nameEn, :rule, :version)
                        """)
                .param("summit", summitId)
                .param("key", decision.key())
                .param("name", decision.name())
                .param("nameEn", decision.nameEn())
                .param("rule", decision.rule().toString())
                .param("version", decision.rowVersion())
                .update();
    }

    void move(UUID summitId, String key, DayRule rule) {
        jdbc.sql("""
                        update budget_decision set rule = :rule, row_version = row_version + 1
                        where summit_id = :summit and key = :key
                        """)
                .param("rule", rule.toString())
                .param("summit", summitId)
                .param("key", key)
                .update();
    }

    Optional<BudgetLine> find(UUID lineId) {
        return jdbc.sql("select summit_id from budget_line where budget_line_id = :id")
                .param("id", lineId)
                .query(UUID.class)
                .optional()
                .flatMap(summitId -> of(summitId).stream()
                        .filter(line -> line.budgetLineId().equals(lineId))
                        .findFirst());
    }

    List<BudgetLine> of(UUID summitId) {
        Map<UUID, List<BudgetLine.Entry>> entries = new HashMap<>();
        jdbc.sql("""
                        select e.* from budget_entry e join budget_line l using (budget_line_id)
                        where l.summit_id = :id order by e.budget_line_id, e.position
                        """)
                .param("id", summitId)
                .query((row, number) -> entries.computeIfAbsent(
                                row.getObject("budget_line_id", UUID.class), id -> new ArrayList<>())
                        .add(entry(row)))
                .list();
        return jdbc.sql("select * from budget_line where summit_id = :id order by key")
                .param("id", summitId)
                .query((row, number) ->
                        line(row, entries.getOrDefault(row.getObject("budget_line_id", UUID.class), List.of())))
                .list();
    }

    /** The lines of summits that are not over on which something is committed or spent, without their entries. */
    List<BudgetLine> used() {
        return jdbc.sql("""
                        select l.* from budget_line l join summit s using (summit_id)
                        where s.state not in ('CANCELLED', 'CLOSED') and greatest(l.committed, l.spent) > 0
                        order by l.summit_id, l.key
                        """).query((row, number) -> line(row, List.of())).list();
    }

    List<Decision> decisions(UUID summitId) {
        return jdbc.sql("select * from budget_decision where summit_id = :id")
                .param("id", summitId)
                .query((row, number) -> new Decision(
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("name_en"),
                        DayRule.parse(row.getString("rule")),
                        row.getLong("row_version")))
                .list();
    }

    private static BudgetLine line(ResultSet row, List<BudgetLine.Entry> entries) throws SQLException {
        return new BudgetLine(
                row.getObject("budget_line_id", UUID.class),
                row.getObject("summit_id", UUID.class),
                row.getObject("work_task_id", UUID.class),
                row.getString("key"),
                row.getString("name"),
                row.getString("name_en"),
                row.getLong("planned"),
                row.getLong("committed"),
                row.getLong("spent"),
                row.getLong("row_version"),
                entries);
    }

    private static BudgetLine.Entry entry(ResultSet row) throws SQLException {
        return new BudgetLine.Entry(
                row.getInt("position"),
                BudgetLine.Kind.valueOf(row.getString("kind")),
                row.getLong("amount"),
                row.getString("source"),
                row.getBoolean("assumed"),
                row.getString("decision"),
                row.getObject("known_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
