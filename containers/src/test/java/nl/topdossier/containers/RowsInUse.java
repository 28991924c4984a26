package nl.topdossier.containers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A row in every table of a service's schema, as if it had been used. All ids are the same, so that every reference holds. */
final class RowsInUse {

    private static final Map<String, String> VALUES = Map.of(
            "uuid", "'00000000-0000-7000-8000-00000000c0de'",
            "text", "'kept'",
            "int4", "1",
            "int8", "1",
            "bool", "true",
            "bytea", "'\\x6b657074'",
            "date", "'2026-01-05'",
            "timestamptz", "'2026-01-05T09:00:00Z'",
            "_uuid", "'{00000000-0000-7000-8000-00000000c0de}'",
            "time", "'09:00'");

    private RowsInUse() {}

    static void fill(String service) throws SQLException {
        try (Connection owner = Schemas.connect("postgres")) {
            // The tables are filled in the order of their names, not of their references.
            owner.createStatement().execute("set session_replication_role = replica");
            for (String table : tables(owner, service)) {
                Map<String, String> row = row(owner, service, table);
                owner.createStatement()
                        .execute("insert into " + service + "." + table + " (" + String.join(", ", row.keySet())
                                + ") overriding system value values (" + String.join(", ", row.values()) + ")");
            }
        }
    }

    /** All rows of the tables that the service has made, by table. */
    static Map<String, List<JsonNode>> in(String service) throws SQLException {
        Map<String, List<JsonNode>> rows = new TreeMap<>();
        try (Connection owner = Schemas.connect("postgres")) {
            for (String table : tables(owner, service)) {
                rows.put(
                        table,
                        texts(owner, "select to_jsonb(t)::text from " + service + "." + table + " t").stream()
                                .map(Provider.JSON::readTree)
                                .toList());
            }
        }
        return rows;
    }

    private static List<String> tables(Connection owner, String service) throws SQLException {
        return texts(
                owner,
                "select table_name from information_schema.tables where table_schema = '" + service
                        + "' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1");
    }

    private static Map<String, String> row(Connection owner, String service, String table) throws SQLException {
        return texts(
                        owner,
                        "select column_name || ' ' || udt_name from information_schema.columns where table_schema = '"
                                + service + "' and table_name = '" + table + "' and is_generated = 'NEVER'")
                .stream()
                .map(column -> column.split(" "))
                .collect(Collectors.toMap(
                        column -> "\"" + column[0] + "\"",
                        column -> Objects.requireNonNull(VALUES.get(column[1]), column[1])));
    }

    private static List<String> texts(Connection owner, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet row = owner.createStatement().executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
