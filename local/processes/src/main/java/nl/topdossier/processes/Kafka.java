package nl.topdossier.processes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A Kafka broker of one node (its own controller) on 127.0.0.1. */
public final class Kafka extends LocalProcess {

    private static final String CLUSTER_ID = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("topdossier-local".getBytes(StandardCharsets.US_ASCII));

    private final int port;
    private final int controllerPort;
    private final boolean durable;
    private final Path settings;

    /** A durable broker writes through to disk before it acknowledges, as one node has no copies. */
    public Kafka(Path directory, Path log, int port, int controllerPort, boolean durable) {
        super("kafka", directory, log);
        this.port = port;
        this.controllerPort = controllerPort;
        this.durable = durable;
        this.settings = directory().resolve("server.properties");
    }

    @Override
    protected void prepare() throws IOException {
        Path data = directory().resolve("data");
        Files.writeString(settings, properties(data));
        if (!Files.exists(data.resolve("meta.properties"))) {
            Commands.run(
                    directory(),
                    log(),
                    java("kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", settings.toString()));
        }
    }

    @Override
    protected List<String> command() {
        return java("kafka.Kafka", settings.toString());
    }

    @Override
    public boolean isReady() {
        return Ports.isOpen(port) && Topics.answers(bootstrap());
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** Creates the topic if it is not there yet. */
    public void createTopic(String name, int partitions) {
        Topics.create(bootstrap(), name, partitions);
    }

    private static List<String> java(String mainClass, String... arguments) {
        var command = new ArrayList<>(List.of(
                Java.executable(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Djava.net.preferIPv4Stack=true",
                Java.zone(),
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                Binaries.kafkaClassPath(),
                mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private String properties(Path data) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=3
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.num.partitions=5
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.num.partitions=2
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # A broker that was killed may register again only when its session is over.
                broker.session.timeout.ms=4000
                broker.heartbeat.interval.ms=500
                # Read models are rebuilt from the topics: nothing is thrown away.
                log.retention.ms=-1
                log.segment.bytes=67108864
                log.index.size.max.bytes=1048576
                log.cleaner.dedupe.buffer.size=4194304
                %4$s
                """.formatted(port, controllerPort, data, durable ? "log.flush.interval.messages=1" : "");
    }
}
