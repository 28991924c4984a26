package nl.topdossier.logistics.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.logistics.network.Need;
import nl.topdossier.logistics.network.NeedKind;
import org.jspecify.annotations.Nullable;

/** Reads rows of work column by column: mapping ten thousand of them by reflection took most of the time of a plan. */
final class WorkColumns {

    private WorkColumns() {}

    static WorkTask task(ResultSet row, int number) throws SQLException {
        return new WorkTask(
                row.getObject("work_task_id", UUID.class),
                row.getObject("summit_id", UUID.class),
                row.getString("key"),
                row.getInt("number"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("office_id"),
                row.getString("body"),
                row.getString("source"),
                WorkState.valueOf(row.getString("state")),
                row.getString("start_rule"),
                row.getInt("start_shift"),
                row.getString("due_rule"),
                row.getInt("due_shift"),
                row.getObject("start_day", LocalDate.class),
                row.getObject("due_day", LocalDate.class),
                row.getInt("working_days"),
                day(row, "started_on"),
                day(row, "done_on"),
                row.getString("outcome"),
                row.getObject("task_id", UUID.class),
                row.getInt("watch_plan"),
                row.getLong("row_version"));
    }

    static WorkResult result(ResultSet row, int number) throws SQLException {
        return new WorkResult(
                row.getObject("work_task_id", UUID.class),
                row.getInt("position"),
                row.getString("name"),
                row.getString("due_rule"),
                row.getInt("due_shift"),
                day(row, "due_day"),
                row.getInt("working_days"),
                day(row, "delivered_on"),
                row.getString("note"));
    }

    static Need need(ResultSet row, int number) throws SQLException {
        return new Need(
                row.getString("of_key"),
                row.getString("for_result"),
                NeedKind.valueOf(row.getString("kind")),
                row.getString("on_key"),
                row.getString("on_result"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
