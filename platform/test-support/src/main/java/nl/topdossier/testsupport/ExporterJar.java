package nl.topdossier.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.ZeebeSettings;

/** The engine exporter as this build made it; a broker starts without it while it is not built. Tests also look at the flows that were taken. */
final class ExporterJar {

    static final String TOPIC = "engine.record.v1";

    private ExporterJar() {}

    static ZeebeSettings on(ZeebeSettings settings, String kafkaBootstrap) {
        Path jar = Binaries.repositoryRoot().resolve("platform/exporter/target/exporter-engine.jar");
        if (!Files.exists(jar)) {
            return settings;
        }
        return settings.withExporter(new ZeebeSettings.Exporter(
                jar,
                "nl.topdossier.exporter.KafkaExporter",
                Map.of("bootstrapservers", kafkaBootstrap, "topic", TOPIC, "sequenceflows", "true")));
    }
}
