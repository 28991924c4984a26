package nl.topdossier.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedStackIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SharedStack stack = SharedStack.get();

    @Test
    void givesEachAskerDatabaseOfItsOwn() throws SQLException {
        String first = stack.newDatabase();
        String second = stack.newDatabase();

        assertThat(first).isNotEqualTo(second);
        try (var connection = DriverManager.getConnection(first, stack.databaseUser(), "")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void carriesRecordThroughKafkaThatWasKilled() throws Exception {
        String topic = "letters-" + UUID.randomUUID();
        send(topic, "before");

        stack.kafka().kill();
        stack.kafka().start();
        send(topic, "after");

        assertThat(read(topic, 2)).containsExactlyInAnyOrder("before", "after");
    }

    @Test
    void deploysAndStartsModel() {
        try (var client = client(stack.zeebeGrpc(), stack.zeebeRest())) {
            var deployed = client.newDeployResourceCommand()
                    .addResourceFromClasspath("wait-ten-days.bpmn")
                    .send()
                    .join();
            var started = client.newCreateInstanceCommand()
                    .bpmnProcessId("wait-ten-days")
                    .latestVersion()
                    .send()
                    .join();

            assertThat(deployed.getProcesses()).hasSize(1);
            assertThat(started.getProcessInstanceKey()).isPositive();
        }
    }

    @Test
    void isFoundByAnotherJvmOfThisRun() throws IOException, InterruptedException {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherJvm.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        String words = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertThat(other.waitFor()).isZero();
        assertThat(words).isEqualTo(stack.engineId() + " " + stack.kafka().pid());
    }

    @Test
    void tenDaysPassOnBrokerWithControlledClock() {
        var broker = ControlledClockBroker.get();
        try (var client = client(broker.zeebeGrpc(), broker.zeebeRest())) {
            client.newDeployResourceCommand()
                    .addResourceFromClasspath("wait-ten-days.bpmn")
                    .send()
                    .join();
            client.newCreateInstanceCommand()
                    .bpmnProcessId("wait-ten-days")
                    .latestVersion()
                    .send()
                    .join();

            assertThat(jobs(client)).isEmpty();
            broker.forward(Duration.ofDays(11));

            Awaitility.await().atMost(PATIENCE).until(() -> !jobs(client).isEmpty());
        }
    }

    private static List<ActivatedJob> jobs(CamundaClient client) {
        return client.newActivateJobsCommand()
                .jobType("look-again")
                .maxJobsToActivate(1)
                .requestTimeout(Duration.ofSeconds(1))
                .send()
                .join()
                .getJobs();
    }

    private static CamundaClient client(URI grpc, URI rest) {
        return CamundaClient.newClientBuilder()
                .grpcAddress(grpc)
                .restAddress(rest)
                .preferRestOverGrpc(false)
                .build();
    }

    private void send(String topic, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get(30, TimeUnit.SECONDS);
        }
    }

    private List<String> read(String topic, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.kafkaBootstrap(), "auto.offset.reset", "earliest", "group.id", topic);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var values = new ArrayList<String>();
            Awaitility.await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> values.add(found.value()));
                return values.size() >= count;
            });
            return values;
        }
    }

    /** What a test JVM of another module does. */
    static final class OtherJvm {

        private OtherJvm() {}

        public static void main(String[] arguments) {
            var stack = SharedStack.get();
            System.out.println(stack.engineId() + " " + stack.kafka().pid());
        }
    }
}
