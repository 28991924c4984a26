package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.DecisionRequirements;
import io.camunda.client.api.response.Process;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine of the public image takes our models and runs a process with our exporter in it, which tells Kafka. */
@NeedsEngine
class EngineContainerIT {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
              <process id="one-task" isExecutable="true">
                <startEvent id="Start"><outgoing>a</outgoing></startEvent>
                <sequenceFlow id="a" sourceRef="Start" targetRef="Task_Read"/>
                <userTask id="Task_Read">
                  <extensionElements><zeebe:userTask/></extensionElements>
                  <incoming>a</incoming><outgoing>b</outgoing>
                </userTask>
                <sequenceFlow id="b" sourceRef="Task_Read" targetRef="End"/>
                <endEvent id="End"><incoming>b</incoming></endEvent>
              </process>
            </definitions>
            """;

    @Test
    void aUserTaskOfTheEngineIsToldOnKafka() {
        try (var client = client()) {
            assertThat(client.newTopologyRequest().send().join().getGatewayVersion())
                    .isEqualTo(System.getProperty("zeebe.version"));
            client.newDeployResourceCommand()
                    .addResourceString(MODEL, StandardCharsets.UTF_8, "one-task.bpmn")
                    .send()
                    .join();
            long instance = client.newCreateInstanceCommand()
                    .bpmnProcessId("one-task")
                    .latestVersion()
                    .send()
                    .join()
                    .getProcessInstanceKey();

            List<String> told = new ArrayList<>();
            try (var consumer = consumer()) {
                consumer.subscribe(List.of("engine.record.v1"));
                await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                    consumer.poll(Duration.ofMillis(500)).forEach(message -> told.add(message.value()));
                    assertThat(told)
                            .anySatisfy(message ->
                                    assertThat(message).contains("Task_Read", String.valueOf(instance), "containers"));
                });
            }
        }
    }

    /** As the services do: the models of one folder together, because one may name the other. */
    @ParameterizedTest
    @MethodSource("folders")
    void theEngineTakesEveryModel(Path folder) throws IOException {
        try (var client = client()) {
            List<Path> models = files(folder);
            var command = client.newDeployResourceCommand()
                    .addResourceFile(models.getFirst().toString());
            for (Path model : models.subList(1, models.size())) {
                command = command.addResourceFile(model.toString());
            }

            var deployed = command.send().join();

            assertThat(Stream.concat(
                            deployed.getProcesses().stream().map(Process::getResourceName),
                            deployed.getDecisionRequirements().stream().map(DecisionRequirements::getResourceName)))
                    .containsExactlyInAnyOrderElementsOf(
                            models.stream().map(Path::toString).toList());
        }
    }

    static List<Path> folders() throws IOException {
        return files(Images.file("bpmn/src/main/resources/bpmn")).stream()
                .filter(Files::isDirectory)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", Containers.kafka().getBootstrapServers(),
                        "group.id", "engine-container-it",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static CamundaClient client() {
        var zeebe = Containers.zeebe();
        return CamundaClient.newClientBuilder()
                .grpcAddress(URI.create("http://" + zeebe.getHost() + ":" + zeebe.getMappedPort(26500)))
                .restAddress(URI.create("http://" + zeebe.getHost() + ":" + zeebe.getMappedPort(8080)))
                .preferRestOverGrpc(false)
                .build();
    }
}
