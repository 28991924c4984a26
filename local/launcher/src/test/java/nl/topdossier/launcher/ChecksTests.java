package nl.topdossier.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTests {

    @TempDir
    private Path root;

    @Test
    void namesTheTakenPortAndHowToMoveIt() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            var settings = StackSettings.from(root, Map.of("TOPDOSSIER_PORT_PORTAL", port));

            assertThatThrownBy(() -> new Checks(settings).all())
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("port " + port + " (portal)")
                    .hasMessageContaining("TOPDOSSIER_PORT_PORTAL");
        }
    }

    @Test
    void asksForThreeGigabytes() {
        assertThatThrownBy(() -> Checks.diskSpace(Path.of(".data"), (3L << 30) - 1))
                .hasMessage("Expected at least 3 GB of free disk space for .data, but there is 3.0 GB.");
        assertThatCode(() -> Checks.diskSpace(Path.of(".data"), 3L << 30)).doesNotThrowAnyException();
    }
}
