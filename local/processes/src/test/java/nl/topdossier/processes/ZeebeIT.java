package nl.topdossier.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZeebeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path directory;

    @Test
    void keepsItsEngineIdThroughStopAndKillInSameDirectory() {
        var settings = ZeebeSettings.on(ZeebeSettings.ZeebePorts.free()).withPartitions(3);
        try (var zeebe = new Zeebe(directory, directory.resolve("log"), settings)) {
            zeebe.start();
            zeebe.awaitReady(PATIENCE);
            String engineId = zeebe.engineId();

            zeebe.restart();
            zeebe.awaitReady(PATIENCE);
            zeebe.kill();
            zeebe.start();
            zeebe.awaitReady(PATIENCE);

            assertThat(zeebe.engineId()).isEqualTo(engineId);
            assertThat(Ports.isOpen(zeebe.grpcAddress().getPort())).isTrue();
        }
    }
}
