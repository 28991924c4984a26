package nl.topdossier.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.Kafka;
import nl.topdossier.processes.Ports;
import nl.topdossier.processes.Zeebe;
import nl.topdossier.processes.ZeebeSettings;
import nl.topdossier.processes.ZeebeSettings.ZeebePorts;
import org.jspecify.annotations.Nullable;

/**
 * An engine of this test JVM alone whose clock can be moved, forward only. Moving it fires everybody's timers, so tests that do
 * run one at a time. With its exporter it has a Kafka of its own, so that no other test sees another engine's records.
 */
public final class ControlledClockBroker {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static @Nullable ControlledClockBroker plain;
    private static @Nullable ControlledClockBroker exporting;

    private final Zeebe zeebe;
    private final String kafkaBootstrap;

    private ControlledClockBroker(Zeebe zeebe, String kafkaBootstrap) {
        this.zeebe = zeebe;
        this.kafkaBootstrap = kafkaBootstrap;
    }

    /** The engine alone: for tests of models. */
    public static synchronized ControlledClockBroker get() {
        var known = plain;
        if (known == null) {
            known = start(directory(), ZeebeSettings.on(ZeebePorts.free()), "");
            plain = known;
        }
        return known;
    }

    /** The engine with a Kafka of its own and the exporter: for tests of a service. */
    public static synchronized ControlledClockBroker withExporter() {
        var known = exporting;
        if (known == null) {
            Path directory = directory();
            var kafka = new Kafka(
                    directory.resolve("kafka"), directory.resolve("kafka.log"), Ports.free(), Ports.free(), false);
            kafka.start();
            kafka.awaitReady(PATIENCE);
            kafka.createTopic(ExporterJar.TOPIC, 3);
            var settings = ExporterJar.on(ZeebeSettings.on(ZeebePorts.free()), kafka.bootstrap());
            known = start(directory, settings, kafka.bootstrap());
            exporting = known;
        }
        return known;
    }

    /** Moves the engine's clock; timers that are due by then fire at once. */
    public void forward(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("Expected to move the clock forward, but by " + by);
        }
        post("/actuator/clock/add", "{\"offsetMilli\": " + by.toMillis() + "}");
    }

    public URI zeebeGrpc() {
        return zeebe.grpcAddress();
    }

    public URI zeebeRest() {
        return zeebe.restAddress();
    }

    public String engineId() {
        return zeebe.engineId();
    }

    /** Where its records go; empty without an exporter. */
    public String kafkaBootstrap() {
        return kafkaBootstrap;
    }

    private static ControlledClockBroker start(Path directory, ZeebeSettings settings, String kafkaBootstrap) {
        var zeebe = new Zeebe(
                directory.resolve("zeebe"),
                directory.resolve("zeebe.log"),
                settings.withControlledClock().withPartitions(EnginePartitions.count()));
        zeebe.start();
        zeebe.awaitReady(PATIENCE);
        return new ControlledClockBroker(zeebe, kafkaBootstrap);
    }

    private static Path directory() {
        return Binaries.repositoryRoot()
                .resolve("target/test-clock")
                .resolve(UUID.randomUUID().toString());
    }

    private void post(String path, String body) {
        try {
            var connection = (HttpURLConnection) zeebe.management(path).toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            if (connection.getResponseCode() != 200) {
                throw new IllegalStateException(
                        "Expected the engine's clock to move, but it answered " + connection.getResponseCode());
            }
            connection.disconnect();
        } catch (IOException e) {
            throw new UncheckedIOException("Expected the engine's clock to move, but the engine is not there", e);
        }
    }
}
