package nl.topdossier.bench;

import io.camunda.client.CamundaClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.contracts.Topics;

/** The same models on the same engine with the same exporter into the same Kafka, and nothing else: what the machine can do. */
final class ReferenceRun {

    private static final List<String> MODELS = List.of(
            "bpmn/1-draft/draft-letter.bpmn",
            "bpmn/1-draft/who-must-agree.dmn",
            "bpmn/2-sign-off/collect-sign-offs.bpmn",
            "bpmn/3-dispatch/dispatch-letter.bpmn");

    /** As many as the product's services have together. */
    private static final int WORKER_THREADS = 6;

    private final BenchStack stack;

    ReferenceRun(BenchStack stack) {
        this.stack = stack;
    }

    Flow measure(int warmUp, int letters, int atOnce) {
        try (var client = client()) {
            deploy(client);
            run(client, warmUp, atOnce);
            return run(client, letters, atOnce);
        }
    }

    private Flow run(CamundaClient client, int letters, int atOnce) {
        var count = new EngineCount();
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(letters).toList();
        try (var driver = new ReferenceDriver(client);
                var engine = new Tail(stack.kafka(), List.of(Topics.ENGINE_RECORD), message -> {
                    count.take(message);
                    driver.hear(Tail.body(message));
                })) {
            driver.open(ids);
            count.reset();
            Cpu before = Cpu.now(stack.parts());
            long begin = System.nanoTime();
            driver.play(ids, atOnce);
            count.awaitEnds(letters, Duration.ofMinutes(1));
            double seconds = (System.nanoTime() - begin) / 1e9;
            Cpu spent = Cpu.now(stack.parts()).since(before);
            return new Flow(letters, seconds, driver.times(), spent, count.records());
        }
    }

    private static void deploy(CamundaClient client) {
        // One deployment per service, as in the product: decisions bind to the deployment of their process.
        client.newDeployResourceCommand()
                .addResourceFromClasspath(MODELS.get(0))
                .addResourceFromClasspath(MODELS.get(1))
                .send()
                .join();
        MODELS.stream()
                .skip(2)
                .forEach(model -> client.newDeployResourceCommand()
                        .addResourceFromClasspath(model)
                        .send()
                        .join());
    }

    private CamundaClient client() {
        return CamundaClient.newClientBuilder()
                .grpcAddress(URI.create(stack.url("zeebe-grpc")))
                .restAddress(URI.create(stack.url("zeebe-rest")))
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(Duration.ofSeconds(10))
                .numJobWorkerExecutionThreads(WORKER_THREADS)
                .build();
    }
}
