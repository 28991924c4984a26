package nl.topdossier.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    @Test
    void keepsItsRowsThroughStopAndKill() throws SQLException {
        int port = Ports.free();
        try (var postgres = new Postgres(directory, directory.resolve("log"), port, true)) {
            postgres.start();
            postgres.awaitReady(PATIENCE);
            postgres.createDatabase("topdossier");
            postgres.createDatabase("topdossier");
            execute(postgres, "create table letter(title text)");
            execute(postgres, "insert into letter values ('kept')");

            postgres.restart();
            postgres.awaitReady(PATIENCE);
            execute(postgres, "insert into letter values ('kept too')");
            postgres.kill();
            postgres.start();
            postgres.awaitReady(PATIENCE);

            assertThat(count(postgres)).isEqualTo(2);
        }
    }

    @Test
    void takesOverFromServerThatOutlivedItsStarter() throws SQLException {
        int port = Ports.free();
        var forgotten = new Postgres(directory, directory.resolve("log"), port, false);
        forgotten.start();
        forgotten.awaitReady(PATIENCE);
        long oldPid = forgotten.pid();

        try (var postgres = new Postgres(directory, directory.resolve("log"), port, false)) {
            postgres.start();
            postgres.awaitReady(PATIENCE);

            assertThat(postgres.pid()).isNotEqualTo(oldPid);
            assertThat(ProcessHandle.of(oldPid).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    private static void execute(Postgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("topdossier"), Postgres.USER, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Postgres postgres) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.jdbcUrl("topdossier"), Postgres.USER, "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from letter")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
