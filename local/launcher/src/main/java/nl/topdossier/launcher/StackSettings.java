package nl.topdossier.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the local stack keeps its data and which ports it uses; TOPDOSSIER_DATA and TOPDOSSIER_PORT_... change them. Parts named in
 * TOPDOSSIER_WITHOUT are left out, for instance because they run in an editor. Settings of the services themselves are theirs,
 * except for those that a program gives to a stack of its own. TOPDOSSIER_PARTITIONS holds for an engine that is new.
 */
public record StackSettings(
        Path root,
        Path data,
        Map<String, Integer> ports,
        int partitions,
        Set<String> without,
        Map<String, String> services) {

    private static final String PORT = "TOPDOSSIER_PORT_";
    private static final String PARTITIONS = "TOPDOSSIER_PARTITIONS";

    public static StackSettings from(Path root, Map<String, String> environment) {
        var ports = new LinkedHashMap<String, Integer>();
        defaults().forEach((name, port) -> {
            String variable = variable(name);
            String given = environment.get(variable);
            ports.put(name, given == null ? port : number(variable, given));
        });
        Path data = root.resolve(environment.getOrDefault("TOPDOSSIER_DATA", ".data"));
        var without = new TreeSet<>(
                List.of(environment.getOrDefault("TOPDOSSIER_WITHOUT", "").split("[, ]+")));
        int partitions = number(PARTITIONS, environment.getOrDefault(PARTITIONS, "1"));
        return new StackSettings(root, data.toAbsolutePath().normalize(), ports, partitions, without, Map.of());
    }

    /** The same, with these Spring settings for every service. */
    StackSettings withServices(Map<String, String> given) {
        return new StackSettings(root, data, ports, partitions, without, Map.copyOf(given));
    }

    /** The variables by which other programs of the repository find this stack. */
    public Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        ports.forEach((name, port) -> environment.put(variable(name), port.toString()));
        environment.put(PARTITIONS, Integer.toString(partitions));
        environment.put("TOPDOSSIER_DATA", data.toString());
        return environment;
    }

    /** The variable that moves a port, for a message. */
    static String variable(String port) {
        return PORT + port.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public int port(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new IllegalArgumentException("Expected one of " + ports.keySet() + ", but: " + name);
        }
        return port;
    }

    public String url(String name) {
        return "http://127.0.0.1:" + port(name);
    }

    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    private static Map<String, Integer> defaults() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("portal", 8080);
        ports.put("drafting", 8081);
        ports.put("approval", 8082);
        ports.put("dispatch", 8083);
        ports.put("records", 8084);
        ports.put("logistics", 8085);
        ports.put("commitments", 8086);
        ports.put("stand-ins", 8090);
        ports.put("smtp", 8025);
        ports.put("postgresql", 15432);
        ports.put("kafka", 19092);
        ports.put("kafka-controller", 19093);
        ports.put("zeebe-grpc", 26500);
        ports.put("zeebe-command", 26501);
        ports.put("zeebe-internal", 26502);
        ports.put("zeebe-rest", 8088);
        ports.put("zeebe-management", 9600);
        return ports;
    }

    private static int number(String variable, String given) {
        if (given.matches("\\d{1,5}") && Integer.parseInt(given) > 0 && Integer.parseInt(given) < 65536) {
            return Integer.parseInt(given);
        }
        throw new Problem("Expected a " + (variable.equals(PARTITIONS) ? "number" : "port number") + " in " + variable
                + ", but it is '" + given + "'.");
    }
}
