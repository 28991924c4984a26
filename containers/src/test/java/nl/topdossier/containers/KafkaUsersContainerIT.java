package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testcontainers.utility.MountableFile.forHostPath;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.yaml.snakeyaml.Yaml;

/** Kafka with the settings of docker-compose.yml: who tells a fact is who may tell it. */
@NeedsEngine
class KafkaUsersContainerIT {

    private static final String OFFICES = "approval.office.v1";
    private static final String CLIENT = "/etc/topdossier/client.properties";
    private static final String TOOLS = "/opt/kafka/bin/";

    private static final Network NETWORK = Network.newNetwork();
    private static final GenericContainer<?> KAFKA = new GenericContainer<>(Images.KAFKA)
            .withNetwork(NETWORK)
            .withNetworkAliases("kafka")
            .withTmpFs(Map.of("/opt/kafka/config", "rw,uid=1000,gid=1000,mode=0755"))
            .withEnv(settings())
            .withCopyFileToContainer(forHostPath(Images.file("compose/kafka/client.properties"), 0644), CLIENT)
            .withCopyFileToContainer(
                    forHostPath(Images.file("compose/kafka/rights.sh"), 0755), "/etc/topdossier/rights.sh")
            .waitingFor(Wait.forLogMessage(".*Kafka Server started.*\\n", 1).withStartupTimeout(Duration.ofMinutes(4)));

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        KAFKA.start();
        for (int run = 0; run < 2; run++) {
            ExecResult given = as("administrator", Containers.SECRET, "/etc/topdossier/rights.sh");
            assertThat(given.getExitCode())
                    .as(given.getStdout() + given.getStderr())
                    .isZero();
        }
        ExecResult made = as(
                "approval",
                Containers.SECRET,
                TOOLS + "kafka-topics.sh --bootstrap-server kafka:9092" + " --command-config " + CLIENT
                        + " --create --topic " + OFFICES + " --partitions 1");
        assertThat(made.getExitCode()).as(made.getStdout() + made.getStderr()).isZero();
    }

    @AfterAll
    static void stop() {
        KAFKA.stop();
        NETWORK.close();
    }

    @Test
    void aServiceTellsItsOwnFactsAndNoOtherCan() throws IOException, InterruptedException {
        int before = told();

        assertThat(tell("approval", Containers.SECRET)).doesNotContain("Exception", "ERROR");
        assertThat(told()).isEqualTo(before + 1);

        for (String other : new String[] {"drafting", "exporter"}) {
            assertThat(tell(other, Containers.SECRET)).contains("TopicAuthorizationException");
        }
        assertThat(told()).isEqualTo(before + 1);
    }

    @Test
    void nobodyTellsAnythingWithoutAUserOrWithAWrongPassword() throws IOException, InterruptedException {
        int before = told();

        assertThat(tell("approval", "wrong")).contains("Authentication failed");
        in("echo forged | timeout 20 " + TOOLS + "kafka-console-producer.sh --bootstrap-server kafka:9092 --topic "
                + OFFICES);

        assertThat(told()).isEqualTo(before);
    }

    private static String tell(String user, String password) throws IOException, InterruptedException {
        ExecResult result = as(
                user,
                password,
                "echo fact | timeout 60 " + TOOLS
                        + "kafka-console-producer.sh --bootstrap-server kafka:9092 --command-config " + CLIENT
                        + " --topic "
                        + OFFICES);
        return result.getStdout() + result.getStderr();
    }

    /** As a service that only reads sees it. */
    private static int told() throws IOException, InterruptedException {
        ExecResult offsets = as(
                "portal",
                Containers.SECRET,
                TOOLS + "kafka-get-offsets.sh --bootstrap-server kafka:9092" + " --command-config " + CLIENT
                        + " --topic " + OFFICES);
        String line = offsets.getStdout().strip();
        assertThat(line).as(offsets.getStderr()).startsWith(OFFICES + ":0:");
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    private static ExecResult as(String user, String password, String command)
            throws IOException, InterruptedException {
        return in("export TOPDOSSIER_KAFKA_USER=" + user + " TOPDOSSIER_KAFKA_PASSWORD=" + password + "; " + command);
    }

    private static ExecResult in(String command) throws IOException, InterruptedException {
        return KAFKA.execInContainer("bash", "-c", "unset KAFKA_HEAP_OPTS; " + command);
    }

    /** With one password for all. */
    private static Map<String, String> settings() {
        try (Reader file = Files.newBufferedReader(Images.file("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Map<String, Object>>>> stack = new Yaml().load(file);
            var settings = new java.util.TreeMap<String, String>();
            stack.getOrDefault("services", Map.of())
                    .getOrDefault("kafka", Map.of())
                    .getOrDefault("environment", Map.of())
                    .forEach((name, value) -> settings.put(
                            name,
                            String.valueOf(value)
                                    .replaceAll("\\$\\{TOPDOSSIER_KAFKA_PASSWORD[^}]*}", Containers.SECRET)
                                    .replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1")));
            return settings;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
