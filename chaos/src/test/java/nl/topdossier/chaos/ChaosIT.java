package nl.topdossier.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.topdossier.processes.Binaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The short one: all five letters, and as many kills as fit. {@code ./topdossier chaos} is the long one. */
class ChaosIT {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @Test
    void fiveLettersEndRightAlthoughFourProcessesAreKilled() {
        Options options = Options.from(List.of("--letters", "5", "--kills", "4", "--minutes", "8"));

        try (var run = new ChaosRun(Binaries.repositoryRoot(), data, options, ChaosIT::say)) {
            List<String> problems = run.run();

            say(run.report());
            assertThat(problems)
                    .as("killed by --seed %d, data in %s", options.seed(), data)
                    .isEmpty();
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
