package nl.topdossier.processes;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The engine's broker with its gateway, on 127.0.0.1. A data directory has an engine id of its own, which the exporter puts on
 * every record: a new directory is another engine.
 */
public final class Zeebe extends LocalProcess {

    private final ZeebeSettings settings;
    private final EngineId engineId;
    private final Path data;

    public Zeebe(Path directory, Path log, ZeebeSettings settings) {
        super("zeebe", directory, log);
        this.settings = settings;
        this.data = directory().resolve("data");
        this.engineId = new EngineId(data);
    }

    @Override
    protected void prepare() throws IOException {
        engineId.orNew();
    }

    @Override
    protected List<String> command() {
        Path home = Binaries.zeebeHome();
        return List.of(
                Java.executable(),
                "-Xmx" + settings.heap(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                Java.zone(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dbasedir=" + home,
                "-cp",
                home.resolve("config") + File.pathSeparator + home.resolve("lib") + File.separator + "*",
                "io.camunda.application.StandaloneBroker");
    }

    @Override
    protected Map<String, String> environment() {
        var ports = settings.ports();
        var environment = new HashMap<>(Map.of(
                "ZEEBE_BROKER_DATA_DIRECTORY", data.toString(),
                "ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING", "256MB",
                "ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION", "128MB",
                "ZEEBE_BROKER_DATA_LOGSEGMENTSIZE", "32MB",
                "ZEEBE_BROKER_CLUSTER_PARTITIONSCOUNT", Integer.toString(settings.partitions()),
                "ZEEBE_BROKER_GATEWAY_ENABLE", "true",
                "ZEEBE_BROKER_NETWORK_HOST", "127.0.0.1",
                "ZEEBE_BROKER_GATEWAY_NETWORK_HOST", "127.0.0.1",
                "SERVER_ADDRESS", "127.0.0.1",
                "MANAGEMENT_SERVER_ADDRESS", "127.0.0.1"));
        environment.putAll(Map.of(
                "ZEEBE_BROKER_GATEWAY_NETWORK_PORT", Integer.toString(ports.grpc()),
                "ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT", Integer.toString(ports.command()),
                "ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT", Integer.toString(ports.internal()),
                "ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS", "127.0.0.1:" + ports.internal(),
                "SERVER_PORT", Integer.toString(ports.rest()),
                "MANAGEMENT_SERVER_PORT", Integer.toString(ports.management())));
        if (settings.controlledClock()) {
            environment.put("ZEEBE_CLOCK_CONTROLLED", "true");
            environment.put("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "*");
        }
        var exporter = settings.exporter();
        if (exporter != null) {
            String prefix = "ZEEBE_BROKER_EXPORTERS_TOPDOSSIER_";
            environment.put(prefix + "CLASSNAME", exporter.className());
            environment.put(prefix + "JARPATH", exporter.jar().toAbsolutePath().toString());
            environment.put(prefix + "ARGS_ENGINEID", engineId());
            exporter.arguments()
                    .forEach((key, value) ->
                            environment.put(prefix + "ARGS_" + key.toUpperCase(java.util.Locale.ROOT), value));
        }
        return environment;
    }

    @Override
    public boolean isReady() {
        return Probe.isWell(management("/actuator/health/readiness"));
    }

    /** The id of the engine in this data directory; made when first asked. */
    public String engineId() {
        return engineId.orNew();
    }

    public URI grpcAddress() {
        return URI.create("http://127.0.0.1:" + settings.ports().grpc());
    }

    public URI restAddress() {
        return URI.create("http://127.0.0.1:" + settings.ports().rest());
    }

    public URI management(String path) {
        return URI.create("http://127.0.0.1:" + settings.ports().management() + path);
    }
}
