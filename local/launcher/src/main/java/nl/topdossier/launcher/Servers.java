package nl.topdossier.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.topdossier.processes.Kafka;
import nl.topdossier.processes.Postgres;
import nl.topdossier.processes.Zeebe;
import nl.topdossier.processes.ZeebeSettings;
import nl.topdossier.processes.ZeebeSettings.ZeebePorts;

/** Database, Kafka and engine of the local stack. */
final class Servers {

    static final String DATABASE = "topdossier";
    static final String ENGINE_TOPIC = "engine.record.v1";
    static final int ENGINE_TOPIC_PARTITIONS = 3;

    private final StackSettings settings;

    Servers(StackSettings settings) {
        this.settings = settings;
    }

    Postgres postgres() {
        return new Postgres(
                settings.data().resolve("postgresql"), settings.log("postgresql"), settings.port("postgresql"), true);
    }

    Kafka kafka() {
        return new Kafka(
                settings.data().resolve("kafka"),
                settings.log("kafka"),
                settings.port("kafka"),
                settings.port("kafka-controller"),
                true);
    }

    Zeebe zeebe() {
        var ports = new ZeebePorts(
                settings.port("zeebe-grpc"),
                settings.port("zeebe-command"),
                settings.port("zeebe-internal"),
                settings.port("zeebe-rest"),
                settings.port("zeebe-management"));
        return new Zeebe(
                settings.data().resolve("zeebe"),
                settings.log("zeebe"),
                withExporter(ZeebeSettings.on(ports).withPartitions(settings.partitions())));
    }

    URI zeebeHealth() {
        return URI.create(settings.url("zeebe-management") + "/actuator/health/readiness");
    }

    private ZeebeSettings withExporter(ZeebeSettings given) {
        Path jar = settings.root().resolve("platform/exporter/target/exporter-engine.jar");
        if (!Files.exists(jar)) {
            throw new Problem("Expected the engine's exporter, but "
                    + settings.root().relativize(jar) + " is missing: build first (mvn -DskipTests package).");
        }
        return given.withExporter(new ZeebeSettings.Exporter(
                jar,
                "nl.topdossier.exporter.KafkaExporter",
                Map.of("bootstrapservers", "127.0.0.1:" + settings.port("kafka"), "topic", ENGINE_TOPIC)));
    }
}
