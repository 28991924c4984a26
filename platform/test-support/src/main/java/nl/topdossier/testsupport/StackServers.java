package nl.topdossier.testsupport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.topdossier.processes.Kafka;
import nl.topdossier.processes.LocalProcess;
import nl.topdossier.processes.Ports;
import nl.topdossier.processes.Postgres;
import nl.topdossier.processes.Zeebe;
import nl.topdossier.processes.ZeebeSettings;
import nl.topdossier.processes.ZeebeSettings.ZeebePorts;

/** The three servers of the shared stack, on free ports. */
final class StackServers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Postgres postgres;
    private final Kafka kafka;
    private final ZeebePorts enginePorts = ZeebePorts.free();
    private final Zeebe zeebe;

    StackServers(Path directory) {
        postgres =
                new Postgres(directory.resolve("postgresql"), directory.resolve("postgresql.log"), Ports.free(), false);
        kafka = new Kafka(
                directory.resolve("kafka"), directory.resolve("kafka.log"), Ports.free(), Ports.free(), false);
        var settings = ExporterJar.on(
                ZeebeSettings.on(enginePorts).withPartitions(EnginePartitions.count()), kafka.bootstrap());
        zeebe = new Zeebe(directory.resolve("zeebe"), directory.resolve("zeebe.log"), settings);
    }

    void start() {
        kafka.start();
        postgres.start();
        kafka.awaitReady(PATIENCE);
        kafka.createTopic(ExporterJar.TOPIC, 3);
        zeebe.start();
        postgres.awaitReady(PATIENCE);
        zeebe.awaitReady(PATIENCE);
    }

    StackState state(int controlPort) {
        return new StackState(
                controlPort,
                postgres.port(),
                kafka.bootstrap(),
                enginePorts.grpc(),
                enginePorts.rest(),
                zeebe.engineId());
    }

    List<LocalProcess> parts() {
        return List.of(postgres, kafka, zeebe);
    }

    /** By force: nobody needs the data any more. */
    @Override
    public void close() {
        zeebe.kill();
        kafka.kill();
        postgres.kill();
    }
}
