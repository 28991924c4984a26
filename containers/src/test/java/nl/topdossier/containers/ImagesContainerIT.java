package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.Container;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;
import tools.jackson.databind.JsonNode;

/** What the image of a service promises to whoever runs it. */
@NeedsEngine
class ImagesContainerIT {

    @BeforeAll
    static void withoutTheEngine() {
        Containers.postgres();
        Containers.kafka();
    }

    @Test
    void aServiceRunsWithoutRootWritesNothingAndStopsInOrder() throws IOException, InterruptedException {
        Schemas.empty("records");
        try (var records = Containers.service("records", 8084)) {
            records.start();

            Container.ExecResult user = records.execInContainer("id", "-u");
            Container.ExecResult write = records.execInContainer("touch", "/app/left");
            records.getDockerClient()
                    .stopContainerCmd(records.getContainerId())
                    .withTimeout(45)
                    .exec();

            assertThat(user.getStdout().strip()).isEqualTo("10001");
            assertThat(write.getExitCode()).isNotZero();
            // Ended by itself when asked to; 137 would be killed.
            assertThat(exitCode(records)).isEqualTo(143);
        }
    }

    @Test
    void realWorkDoesNotStartWithoutASecretOfItsOwn() {
        assertThat(logOfARefusal("TOPDOSSIER_CLIENT_SECRET", ""))
                .contains("Expected a secret of at least 16 characters in topdossier.client-secret");
    }

    @Test
    void realWorkDoesNotStartAsTheOwnerOfTheDatabase() {
        assertThat(logOfARefusal("SPRING_DATASOURCE_USERNAME", "postgres"))
                .contains("Expected spring.datasource.username to be a user of this service alone");
    }

    @Test
    void aWrongPasswordOfTheDatabaseIsNamedInTheLogAfterTheLastTry() {
        assertThat(logOfARefusal("SPRING_DATASOURCE_PASSWORD", "not-the-password"))
                .contains("password authentication failed");
    }

    @Test
    void aServiceThatStartsBeforeItsDatabaseWaitsForIt() {
        try (GenericContainer<?> database = Containers.emptyPostgres("late");
                GenericContainer<?> approval = Containers.service("approval", 8082)
                        .withEnv("SPRING_DATASOURCE_URL", "jdbc:postgresql://late:5432/topdossier")) {
            CompletableFuture<Void> service = CompletableFuture.runAsync(approval::start);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> approval.isRunning() && approval.getLogs().contains("Connection error"));

            database.start();

            assertThat(service).succeedsWithin(Duration.ofMinutes(2));
        }
    }

    @Test
    void theLogIsJsonThatFollowsARequestAndNamesNobody() throws SQLException {
        String name = "Wilhelmina Zandvoort-Terpstra";
        Schemas.empty("approval");
        try (GenericContainer<?> approval =
                Containers.service("approval", 8082).withEnv("TOPDOSSIER_IDENTITY_ISSUER", Containers.issuer())) {
            approval.start();
            try (Connection owner = Schemas.connect("approval")) {
                // The database will say why, with the whole row.
                owner.createStatement().execute("alter table approval.person add check (length(name) < 9)");
            }

            HttpResponse<String> answer = Provider.ask(
                    "PUT",
                    "http://" + approval.getHost() + ":" + approval.getMappedPort(8082) + "/v1/persons/"
                            + UUID.randomUUID(),
                    Provider.tokenOf("ada"),
                    "{\"name\":\"" + name + "\"}");

            assertThat(answer.statusCode()).isEqualTo(500);
            List<JsonNode> log = approval.getLogs()
                    .lines()
                    .filter(line -> !line.startsWith("NOTE: Picked up JDK_JAVA_OPTIONS"))
                    .map(Provider.JSON::readTree)
                    .toList();
            assertThat(log)
                    .allSatisfy(line -> {
                        assertThat(line.at("/service/name").asString("")).isEqualTo("topdossier-approval");
                        assertThat(line.at("/ecs/version").asString("")).isNotEmpty();
                    })
                    .filteredOn(line -> line.path("message").asString("").startsWith("Answered 500"))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.path("traceId").asString("")).matches("[0-9a-f]{32}"));
            assertThat(approval.getLogs()).doesNotContain(name.split(" "));
            assertThat(answer.body()).doesNotContain(name.split(" "));
        }
    }

    private static String logOfARefusal(String setting, String value) {
        try (GenericContainer<?> approval = Containers.service("approval", 8082)
                .withEnv("TOPDOSSIER_EXERCISE", "false")
                .withEnv("SPRING_FLYWAY_CONNECT_RETRIES", "1")
                .withEnv(setting, value)
                .withStartupCheckStrategy(new AnyState())
                .waitingFor(new NotAtAll())) {
            approval.start();
            await().atMost(Duration.ofSeconds(120)).until(() -> !approval.isRunning());

            assertThat(exitCode(approval)).isNotZero();
            return approval.getLogs();
        }
    }

    private static long exitCode(GenericContainer<?> container) {
        return Objects.requireNonNull(container
                .getDockerClient()
                .inspectContainerCmd(container.getContainerId())
                .exec()
                .getState()
                .getExitCodeLong());
    }

    /** Whether it stays up is what the test wants to see. */
    private static final class AnyState extends StartupCheckStrategy {

        @Override
        public StartupStatus checkStartupState(com.github.dockerjava.api.DockerClient client, String containerId) {
            return StartupStatus.SUCCESSFUL;
        }
    }

    /** The test itself waits for the end. */
    private static final class NotAtAll extends AbstractWaitStrategy {

        @Override
        protected void waitUntilReady() {
            // There is nothing to wait for: it is to end.
        }
    }
}
