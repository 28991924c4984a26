package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** The engine of the public image runs a process with our exporter in it, and the exporter tells Kafka. */
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
