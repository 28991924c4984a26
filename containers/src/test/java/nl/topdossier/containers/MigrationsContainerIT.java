package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every service migrates its schema as its own user, and may touch no other. */
@NeedsEngine
class MigrationsContainerIT {

    private static final String A_LETTER_BEING_HANDED_OVER = """
            insert into dispatch.dispatch (dispatch_id, letter_id, version, content_hash, houses, agreements, state,
                signed_off_at, released_at, begun_at)
            values ('00000000-0000-7000-8000-00000000d001', '00000000-0000-7000-8000-00000000d002', 1, 'a1',
                'TWEEDE_KAMER', '[]', 'HANDING_OVER', now(), now(), now());
            insert into dispatch.hand_over (hand_over_id, dispatch_id, house, channel, state, number_task_id)
            values ('00000000-0000-7000-8000-00000000d003', '00000000-0000-7000-8000-00000000d001', 'TWEEDE_KAMER',
                'HTTP', 'PLANNED', '00000000-0000-7000-8000-00000000d004')
            """;

    @ParameterizedTest
    @ValueSource(strings = {"drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal"})
    void anEmptySchemaBecomesTheNewestByTheServicesOwnUser(String service) {
        Schemas.empty(service);

        Schemas.flyway(service, MigrationVersion.LATEST).migrate();

        assertThat(states(service)).isNotEmpty().containsOnly(MigrationState.SUCCESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal"})
    void theSchemaOfThePreviousVersionIsTakenFurtherWithAllThatIsInIt(String service) throws SQLException {
        int migrations = previousVersion(service);
        RowsInUse.fill(service);
        Map<String, List<JsonNode>> before = RowsInUse.in(service);

        Schemas.flyway(service, MigrationVersion.LATEST).migrate();

        assertThat(states(service)).hasSize(migrations).containsOnly(MigrationState.SUCCESS);
        Map<String, List<JsonNode>> after = RowsInUse.in(service);
        assertThat(before).isNotEmpty().allSatisfy((table, rows) -> {
            assertThat(rows).as(table).isNotEmpty();
            Map<String, Long> kept = values(after.getOrDefault(table, List.of()));
            values(rows)
                    .forEach((value, times) -> assertThat(kept.getOrDefault(value, 0L))
                            .as(table + " " + value)
                            .isGreaterThanOrEqualTo(times));
        });
    }

    @Test
    void theImageOfAServiceTakesALetterOfThePreviousVersionFurtherAndGoesOnWithIt() throws SQLException {
        previousVersion("dispatch");
        try (Connection dispatch = Schemas.connect("dispatch")) {
            dispatch.createStatement().execute(A_LETTER_BEING_HANDED_OVER);
        }
        Containers.kafka();
        try (var image = Containers.service("dispatch", 8083)) {

            image.start();

            assertThat(states("dispatch")).containsOnly(MigrationState.SUCCESS);
        }
        // An upgrade is not taken for a restore, after which every letter waits until the desk has asked the Houses.
        assertThat(RowsInUse.in("dispatch").get("dispatch"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.path("state").asString()).isEqualTo("HANDING_OVER"))
                .satisfies(
                        letter -> assertThat(letter.path("paused_at").isNull()).isTrue());
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

    /** Brings the schema to the version before the newest and gives the number of all migrations. */
    private static int previousVersion(String service) {
        Schemas.empty(service);
        MigrationInfo[] all =
                Schemas.flyway(service, MigrationVersion.LATEST).info().all();
        Schemas.flyway(service, all[all.length - 2].getVersion()).migrate();
        return all.length;
    }

    /** How often each value is there, in whatever column: a migration may move one to another. */
    private static Map<String, Long> values(List<JsonNode> rows) {
        return rows.stream()
                .flatMap(JsonNode::valueStream)
                .collect(Collectors.groupingBy(JsonNode::toString, Collectors.counting()));
    }

    private static List<MigrationState> states(String service) {
        return Arrays.stream(
                        Schemas.flyway(service, MigrationVersion.LATEST).info().all())
                .filter(migration -> migration.getVersion() != null)
                .map(MigrationInfo::getState)
                .toList();
    }
}
