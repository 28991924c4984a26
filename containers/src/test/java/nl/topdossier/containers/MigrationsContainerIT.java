package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every service migrates its schema as its own user, and may touch no other. */
@NeedsEngine
class MigrationsContainerIT {

    @ParameterizedTest
    @ValueSource(strings = {"drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal"})
    void anEmptySchemaBecomesTheNewestByTheServicesOwnUser(String service) {
        Schemas.empty(service);

        Schemas.flyway(service, MigrationVersion.LATEST).migrate();

        assertThat(states(service)).isNotEmpty().containsOnly(MigrationState.SUCCESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal"})
    void theSchemaOfThePreviousVersionIsTakenFurther(String service) {
        Schemas.empty(service);
        MigrationInfo[] all =
                Schemas.flyway(service, MigrationVersion.LATEST).info().all();
        Schemas.flyway(service, all[all.length - 2].getVersion()).migrate();

        Schemas.flyway(service, MigrationVersion.LATEST).migrate();

        assertThat(states(service)).hasSize(all.length).containsOnly(MigrationState.SUCCESS);
    }

    @Test
    void theImageOfAServiceTakesThePreviousVersionFurtherAndStarts() {
        Schemas.empty("dispatch");
        MigrationInfo[] all =
                Schemas.flyway("dispatch", MigrationVersion.LATEST).info().all();
        Schemas.flyway("dispatch", all[all.length - 2].getVersion()).migrate();
        Containers.kafka();
        try (var dispatch = Containers.service("dispatch", 8083)) {

            dispatch.start();

            assertThat(states("dispatch")).containsOnly(MigrationState.SUCCESS);
        }
    }

    @Test
    void aNewServiceGetsItsUserInADatabaseThatIsInUse() throws Exception {
        try (Connection owner = Schemas.connect("postgres")) {
            owner.createStatement().execute("drop schema commitments cascade");
            owner.createStatement().execute("drop owned by commitments");
            owner.createStatement().execute("drop user commitments");
        }

        var again = Containers.postgres().execInContainer("bash", "/docker-entrypoint-initdb.d/users.sh");

        assertThat(again.getExitCode()).as(again.getStderr()).isZero();
        try (Connection commitments = Schemas.connect("commitments")) {
            commitments.createStatement().execute("create table commitments.mine (id int)");
            commitments.createStatement().execute("drop table commitments.mine");
        }
    }

    @Test
    void aServicesUserMayNeitherReadAnotherSchemaNorMakeOne() throws SQLException {
        Schemas.empty("approval");
        Schemas.flyway("approval", MigrationVersion.LATEST).migrate();
        try (Connection drafting = Schemas.connect("drafting")) {
            assertThatThrownBy(() -> drafting.createStatement().execute("select * from approval.outbox"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> drafting.createStatement().execute("create schema mine"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> drafting.createStatement().execute("create table public.mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    private static List<MigrationState> states(String service) {
        return Arrays.stream(
                        Schemas.flyway(service, MigrationVersion.LATEST).info().all())
                .filter(migration -> migration.getVersion() != null)
                .map(MigrationInfo::getState)
                .toList();
    }
}
