package nl.topdossier.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Where the parts of a running stack answer, as its holder wrote it down. */
record StackState(
        int controlPort, int postgresPort, String kafkaBootstrap, int grpcPort, int restPort, String engineId) {

    static StackState read(Path file) throws IOException {
        var found = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            found.load(reader);
        }
        return new StackState(
                Integer.parseInt(found.getProperty("control")),
                Integer.parseInt(found.getProperty("postgresql")),
                found.getProperty("kafka"),
                Integer.parseInt(found.getProperty("grpc")),
                Integer.parseInt(found.getProperty("rest")),
                found.getProperty("engine"));
    }

    /** Appears whole or not at all. */
    void write(Path file) throws IOException {
        var lines = new TreeMap<>(Map.of(
                        "control", controlPort,
                        "postgresql", postgresPort,
                        "kafka", kafkaBootstrap,
                        "grpc", grpcPort,
                        "rest", restPort,
                        "engine", engineId))
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, lines);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
