package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.images.builder.Transferable;

/** The back-up and the restore of docs/operations.md, with its commands: what was there is there, and no letter leaves by itself. */
@NeedsEngine
class BackUpContainerIT {

    private static final UUID DISPATCH = UUID.fromString("0197f5a0-0000-7000-8000-000000000001");

    @Test
    void aDatabaseThatWasPutBackKeepsItsRightsAndHoldsEveryLetterUntilTheDeskHasAnswered()
            throws IOException, InterruptedException, SQLException {
        Schemas.empty("approval");
        Schemas.flyway("approval", MigrationVersion.LATEST).migrate();
        aReleasedLetter();
        String backUp = Containers.postgres()
                .execInContainer("pg_dumpall", "-U", "postgres")
                .getStdout();

        try (GenericContainer<?> database = Containers.emptyPostgres("restored")) {
            database.start();
            database.copyFileToContainer(Transferable.of(backUp), "/backup.sql");
            database.execInContainer("psql", "-q", "-U", "postgres", "-d", "postgres", "-f", "/backup.sql");

            try (GenericContainer<?> dispatch = dispatch("restored");
                    Connection rows = connect(database, "dispatch")) {
                dispatch.start();

                assertThat(one(rows, "select state from dispatch.dispatch")).isEqualTo("HANDING_OVER");
                assertThat(one(rows, "select count(*) from dispatch.dispatch where paused_at is not null"))
                        .isEqualTo("1");
                assertThat(
                                one(
                                        rows,
                                        "select count(*) from dispatch.task where kind = 'confirm-houses' and closed_at is null"))
                        .isEqualTo("1");
                assertThat(one(rows, "select attempts from dispatch.hand_over")).isEqualTo("0");
                assertThatThrownBy(() -> rows.createStatement().execute("select * from approval.outbox"))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    /** A letter that a House may get at any moment, in a database in which dispatch has run. */
    private static void aReleasedLetter() throws SQLException {
        Containers.kafka();
        Schemas.empty("dispatch");
        try (GenericContainer<?> dispatch = dispatch("postgres")) {
            dispatch.start();
        }
        try (Connection rows = Schemas.connect("dispatch")) {
            rows.createStatement().execute("""
                    insert into dispatch.dispatch (dispatch_id, letter_id, version, content_hash, houses, agreements, state,
                        signed_off_at)
                    values ('%1$s', '%1$s', 1, 'hash', 'TWEEDE_KAMER', '[]', 'HANDING_OVER', now());
                    insert into dispatch.hand_over (hand_over_id, dispatch_id, house, channel, state, number_task_id)
                    values (gen_random_uuid(), '%1$s', 'TWEEDE_KAMER', 'HTTP', 'PLANNED', gen_random_uuid())
                    """.formatted(DISPATCH));
        }
    }

    private static GenericContainer<?> dispatch(String database) {
        return Containers.service("dispatch", 8083)
                .withEnv("SPRING_DATASOURCE_URL", "jdbc:postgresql://" + database + ":5432/topdossier");
    }

    private static Connection connect(GenericContainer<?> database, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + database.getHost() + ":" + database.getMappedPort(5432) + "/topdossier",
                user,
                Containers.SECRET);
    }

    private static String one(Connection rows, String query) throws SQLException {
        try (ResultSet answer = rows.createStatement().executeQuery(query)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
