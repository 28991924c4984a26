package nl.topdossier.logistics.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of figures and their values; whoever writes has locked the summit. */
@Repository
class FigureRows {

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Figure figure) {
        jdbc.sql("""
                        insert into figure (figure_id, summit_id, work_task_id, key, name, name_en, unit)
                        values (:id, :summit, :task, :key, :name, :nameEn, :unit)
                        """)
                .param("id", figure.figureId())
                .param("summit", figure.summitId())
                .param("task", figure.workTaskId())
                .param("key", figure.key())
                .param("name", figure.name())
                .param("nameEn", figure.nameEn())
                .param("unit", figure.unit())
                .update();
    }

    void add(UUID figureId, Figure.Value value) {
        jdbc.sql("""
                        insert into figure_value (figure_id, position, value, source, assumed, known_on, recorded_by, recorded_at)
                        values (:id, :position, :value, :source, :assumed, :knownOn, :by, :at)
                        """)
                .param("id", figureId)
                .param("position", value.position())
                .param("value", value.value())
                .param("source", value.source())
                .param("assumed", value.assumed())
                .param("knownOn", value.knownOn())
                .param("by", value.recordedBy())
                .param("at", value.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update figure set row_version = row_version + 1 where figure_id = :id")
                .param("id", figureId)
                .update();
    }

    Optional<Figure> find(UUID figureId) {
        return jdbc.sql("select * from figure where figure_id = :id")
                .param("id", figureId)
                .query((row, number) -> figure(
                        row,
                        jdbc.sql("select * from figure_value where figure_id = :id order by position")
                                .param("id", figureId)
                                .query((value, position) -> value(value))
                                .list()))
                .optional();
    }

    List<Figure> of(UUID summitId) {
        Map<UUID, List<Figure.Value>> values = new HashMap<>();
        jdbc.sql("""
                        select v.* from figure_value v join figure f using (figure_id)
                        where f.summit_id = :id order by v.figure_id, v.position
                        """)
                .param("id", summitId)
                .query((row, number) -> values.computeIfAbsent(
                                row.getObject("figure_id", UUID.class), id -> new ArrayList<>())
                        .add(value(row)))
                .list();
        return jdbc.sql("select * from figure where summit_id = :id order by key")
                .param("id", summitId)
                .query((row, number) ->
                        figure(row, values.getOrDefault(row.getObject("figure_id", UUID.class), List.of())))
                .list();
    }

    private static Figure.Value value(ResultSet row) throws SQLException {
        return new Figure.Value(
                row.getInt("position"),
                row.getLong("value"),
                row.getString("source"),
                row.getBoolean("assumed"),
                row.getObject("known_on", LocalDate.class),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Figure figure(ResultSet row, List<Figure.Value> values) throws SQLException {
        return new Figure(
                row.getObject("figure_id", UUID.class),
                row.getObject("summit_id", UUID.class),
                row.getObject("work_task_id", UUID.class),
                row.getString("key"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("unit"),
                row.getLong("row_version"),
                values);
    }
}
