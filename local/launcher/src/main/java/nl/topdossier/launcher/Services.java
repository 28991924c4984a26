package nl.topdossier.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.topdossier.processes.AppJar;
import nl.topdossier.processes.Jvm;
import nl.topdossier.processes.JvmSettings;
import nl.topdossier.processes.Postgres;

/** The services, the portal and the stand-ins as Java programs, with the settings that bind them to this stack. */
final class Services {

    private static final List<String> BACKEND =
            List.of("drafting", "approval", "dispatch", "records", "logistics", "commitments");

    static final String STAND_INS = "stand-ins";
    static final String PORTAL = "portal";

    private final StackSettings settings;
    private final String engineId;
    private final Secrets secrets;

    Services(StackSettings settings, String engineId, Secrets secrets) {
        this.settings = settings;
        this.engineId = engineId;
        this.secrets = secrets;
    }

    /** In the order in which they start. */
    List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (isWanted(STAND_INS)) {
            parts.add(standIns());
        }
        BACKEND.stream().filter(this::isWanted).forEach(name -> parts.add(service(name)));
        if (isWanted(PORTAL)) {
            parts.add(service(PORTAL));
        }
        return parts;
    }

    private boolean isWanted(String name) {
        return !settings.without().contains(name);
    }

    private Part standIns() {
        Path data = settings.data().resolve(STAND_INS);
        return part(
                STAND_INS,
                settings.root().resolve("local/stand-ins/target/stand-ins-app.jar"),
                "192m",
                secrets.forIssuer(),
                "--topdossier.stand-ins.data=" + data,
                "--topdossier.mail.port=" + settings.port("smtp"));
    }

    private Part service(String name) {
        return part(
                name,
                settings.root().resolve("services/" + name + "/target/" + name + "-app.jar"),
                name.equals(PORTAL) || name.equals("drafting") ? "320m" : "256m",
                secrets.forClient(name));
    }

    private Part part(String name, Path jar, String heap, Map<String, String> secret, String... more) {
        URI health = URI.create(settings.url(name) + "/actuator/health");
        var arguments = new ArrayList<>(common(name));
        arguments.addAll(List.of(more));
        settings.services().forEach((key, value) -> arguments.add("--" + key + "=" + value));
        var program = JvmSettings.jar(AppJar.unpacked(jar, settings.log(name)))
                .withFlags(
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xshare:auto",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Dspring.output.ansi.enabled=never",
                        "--enable-native-access=ALL-UNNAMED")
                .withArguments(arguments.toArray(String[]::new))
                .withEnvironment(new HashMap<>(secret))
                .withHealth(health);
        var process = new Jvm(name, settings.data().resolve(name), settings.log(name), program);
        return new Part(process, settings.port(name), health);
    }

    private List<String> common(String name) {
        var arguments = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + settings.port(name),
                "--topdossier.exercise=true",
                "--topdossier.identity.issuer=" + settings.url(STAND_INS),
                "--topdossier.portal.url=" + settings.url(PORTAL),
                "--topdossier.engine.id=" + engineId,
                "--topdossier.engine.grpc-address=" + settings.url("zeebe-grpc"),
                "--topdossier.engine.rest-address=" + settings.url("zeebe-rest"),
                "--spring.datasource.url=" + Postgres.jdbcUrl(settings.port("postgresql"), Servers.DATABASE),
                "--spring.datasource.username=" + Postgres.USER,
                "--spring.kafka.bootstrap-servers=127.0.0.1:" + settings.port("kafka"),
                "--topdossier.griffie.url=" + settings.url(STAND_INS) + "/griffie",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + settings.port("smtp")));
        BACKEND.forEach(service -> arguments.add("--topdossier.services." + service + ".url=" + settings.url(service)));
        return arguments;
    }
}
