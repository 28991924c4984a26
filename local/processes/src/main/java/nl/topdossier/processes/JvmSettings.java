package nl.topdossier.processes;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Java program of ours: its class path or jar, how much memory it gets and where it says that it is well. */
public record JvmSettings(
        List<String> program,
        List<String> flags,
        List<String> arguments,
        Map<String, String> environment,
        @Nullable URI health) {

    public static JvmSettings jar(Path jar) {
        return new JvmSettings(List.of("-jar", jar.toAbsolutePath().toString()), List.of(), List.of(), Map.of(), null);
    }

    public static JvmSettings mainClass(String classPath, String mainClass) {
        return new JvmSettings(List.of("-cp", classPath, mainClass), List.of(), List.of(), Map.of(), null);
    }

    public JvmSettings withFlags(String... given) {
        return new JvmSettings(program, List.of(given), arguments, environment, health);
    }

    public JvmSettings withArguments(String... given) {
        return new JvmSettings(program, flags, List.of(given), environment, health);
    }

    public JvmSettings withEnvironment(Map<String, String> given) {
        return new JvmSettings(program, flags, arguments, Map.copyOf(given), health);
    }

    /** Ready when this address answers 200; without one, ready as soon as it runs. */
    public JvmSettings withHealth(URI given) {
        return new JvmSettings(program, flags, arguments, environment, given);
    }
}
