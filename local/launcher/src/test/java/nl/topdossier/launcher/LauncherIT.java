package nl.topdossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.topdossier.processes.Binaries;
import nl.topdossier.processes.Ports;
import nl.topdossier.processes.Signals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person gives them, on database and Kafka alone: the other parts are started and ended by the same code. */
class LauncherIT {

    @TempDir
    private Path data;

    private final Map<String, String> environment = new TreeMap<>();

    LauncherIT() {
        StackSettings.from(Path.of(""), Map.of())
                .ports()
                .keySet()
                .forEach(name -> environment.put(StackSettings.variable(name), Integer.toString(Ports.free())));
        environment.put(
                "TOPDOSSIER_WITHOUT",
                "zeebe,stand-ins,drafting,approval,dispatch,records,logistics,commitments,portal");
    }

    @AfterEach
    void stop() throws Exception {
        launch("stop");
    }

    @Test
    void startsOnceAndStopsWithoutLeavingAnything() throws Exception {
        assertThat(launch("start").words()).contains("Topdossier runs: http://127.0.0.1:", "minister-bz");
        var processes = processes();

        assertThat(launch("start").words()).contains("Topdossier already runs");
        assertThat(launch("status").words()).contains("postgresql", "kafka", "ready");
        assertThat(processes()).isEqualTo(processes);
        assertThat(launch("stop").words()).contains("Topdossier has stopped");

        assertThat(processes).hasSize(3).noneMatch(Signals::lives);
        assertThat(launch("status").words()).contains("does not run");
    }

    @Test
    void killOfLauncherLeavesNoOrphansAndItStartsAgain() throws Exception {
        launch("start");
        var processes = processes();

        Signals.send(files().running().orElseThrow().pid(), "KILL");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(processes).noneMatch(Signals::lives));
        assertThat(launch("start").code()).isZero();
    }

    @Test
    void startsAgainWhatWasKilled() throws Exception {
        launch("start");
        long first = pid("kafka");

        Signals.send(first, "KILL");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> pid("kafka") != first && launch("status").words().matches("(?s).*kafka +\\d+ +ready.*"));
    }

    private List<ProcessHandle> processes() {
        var found = new ArrayList<ProcessHandle>();
        found.add(files().running().orElseThrow());
        files().parts().forEach(part -> found.add(ProcessHandle.of(part.pid()).orElseThrow()));
        return found;
    }

    private long pid(String part) {
        return files().parts().stream()
                .filter(line -> line.name().equals(part))
                .mapToLong(PartLine::pid)
                .findFirst()
                .orElseThrow();
    }

    private RunFiles files() {
        return new RunFiles(data.resolve("run"));
    }

    private Answer launch(String command) throws IOException, InterruptedException {
        Path words = Files.createTempFile(data, command, ".txt");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dtopdossier.root=" + Binaries.repositoryRoot(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("TOPDOSSIER_DATA", data.toString());
        int code = builder.start().waitFor();
        return new Answer(code, Files.readString(words, StandardCharsets.UTF_8));
    }

    private record Answer(int code, String words) {}
}
