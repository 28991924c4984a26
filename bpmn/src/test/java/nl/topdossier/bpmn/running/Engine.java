package nl.topdossier.bpmn.running;

import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.topdossier.bpmn.Models;
import nl.topdossier.testsupport.ControlledClockBroker;
import nl.topdossier.testsupport.SharedStack;
import org.jspecify.annotations.Nullable;

/** A real engine with the models deployed, its workers mocked and a journal of what happens in it. */
record Engine(CamundaClient client, Journal journal, MockedWorkers workers) {

    private static @Nullable Engine shared;
    private static @Nullable Engine withControlledClock;

    static synchronized Engine shared() {
        var known = shared;
        if (known == null) {
            var stack = SharedStack.get();
            known = at(stack.zeebeGrpc(), stack.zeebeRest(), stack.kafkaBootstrap());
            shared = known;
        }
        return known;
    }

    static synchronized Engine withControlledClock() {
        var known = withControlledClock;
        if (known == null) {
            var broker = ControlledClockBroker.withExporter();
            known = at(broker.zeebeGrpc(), broker.zeebeRest(), broker.kafkaBootstrap());
            withControlledClock = known;
        }
        return known;
    }

    private static Engine at(URI grpc, URI rest, String kafkaBootstrap) {
        var client = CamundaClient.newClientBuilder()
                .grpcAddress(grpc)
                .restAddress(rest)
                .preferRestOverGrpc(false)
                .numJobWorkerExecutionThreads(2)
                // The first command may meet a broker that is still busy with starting.
                .defaultRequestTimeout(Duration.ofMinutes(1))
                .build();
        var journal = Journal.from(kafkaBootstrap);
        Models.deployments().forEach(resources -> deploy(client, resources));
        return new Engine(client, journal, new MockedWorkers(client));
    }

    /** A model and its decisions are deployed together: bindingType deployment. */
    private static void deploy(CamundaClient client, List<String> resources) {
        var command = client.newDeployResourceCommand().addResourceFromClasspath(resources.getFirst());
        for (var resource : resources.subList(1, resources.size())) {
            command = command.addResourceFromClasspath(resource);
        }
        var complete = command;
        // A broker says that it is ready a moment before its gateway knows of the partition.
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> complete.send().join().getKey() > 0);
    }
}
