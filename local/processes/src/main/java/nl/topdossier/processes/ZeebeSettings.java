package nl.topdossier.processes;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an engine broker is started: where it answers, how it is split and where its records go. */
public record ZeebeSettings(
        ZeebePorts ports,
        int partitions,
        boolean controlledClock,
        String heap,
        @Nullable Exporter exporter) {

    /** The exporter's jar with its main class and arguments; the engine's id is added by the broker process. */
    public record Exporter(Path jar, String className, Map<String, String> arguments) {}

    /** The five ports of a broker, all on 127.0.0.1. */
    public record ZeebePorts(int grpc, int command, int internal, int rest, int management) {

        public static ZeebePorts free() {
            return new ZeebePorts(Ports.free(), Ports.free(), Ports.free(), Ports.free(), Ports.free());
        }
    }

    public static ZeebeSettings on(ZeebePorts ports) {
        return new ZeebeSettings(ports, 1, false, "512m", null);
    }

    public ZeebeSettings withPartitions(int count) {
        return new ZeebeSettings(ports, count, controlledClock, heap, exporter);
    }

    /** The clock can then be moved forward by its management port. */
    public ZeebeSettings withControlledClock() {
        return new ZeebeSettings(ports, partitions, true, heap, exporter);
    }

    public ZeebeSettings withExporter(Exporter given) {
        return new ZeebeSettings(ports, partitions, controlledClock, heap, given);
    }
}
