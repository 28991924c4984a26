package nl.topdossier.chaos;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.topdossier.processes.Postgres;

/** Looks into the services' schemas of a stack of our own, for what no interface tells. */
final class Database implements AutoCloseable {

    private final Connection connection;

    Database(String url) {
        try {
            connection = DriverManager.getConnection(url, Postgres.USER, "");
        } catch (SQLException e) {
            throw new IllegalStateException("Expected the database to be there", e);
        }
    }

    long count(String question) {
        return Long.parseLong(rows(question).getFirst().getFirst());
    }

    List<List<String>> rows(String question) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("Expected an answer to: " + question, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
