package nl.topdossier.approval.signoffs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.topdossier.contracts.letter.House;
import org.jspecify.annotations.Nullable;

/** How values lie in columns. */
final class Columns {

    private Columns() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static List<House> houses(String column) {
        return column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(",")).map(House::valueOf).toList();
    }

    static String houses(List<House> houses) {
        return houses.stream().map(House::name).collect(Collectors.joining(","));
    }
}
