package nl.topdossier.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackSettingsTests {

    private static final Path ROOT = Path.of("repository").toAbsolutePath();

    @Test
    void takesPortsAndDirectoryFromEnvironment() {
        var settings = StackSettings.from(
                ROOT,
                Map.of(
                        "TOPDOSSIER_PORT_STAND_INS",
                        "9090",
                        "TOPDOSSIER_DATA",
                        "elsewhere",
                        "TOPDOSSIER_WITHOUT",
                        "portal,records"));

        assertThat(settings.url("stand-ins")).isEqualTo("http://127.0.0.1:9090");
        assertThat(settings.port("portal")).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(ROOT.resolve("elsewhere"));
        assertThat(settings.without()).containsExactly("portal", "records");
    }

    @Test
    void saysWhichVariableHoldsNoPort() {
        assertThatThrownBy(() -> StackSettings.from(ROOT, Map.of("TOPDOSSIER_PORT_PORTAL", "eighty")))
                .isInstanceOf(Problem.class)
                .hasMessage("Expected a port number in TOPDOSSIER_PORT_PORTAL, but it is 'eighty'.");
    }

    @Test
    void everyPortIsUsedOnce() {
        var ports = StackSettings.from(ROOT, Map.of()).ports();

        assertThat(ports.values()).doesNotHaveDuplicates();
    }

    @Test
    void aStackOfOnesOwnUsesNoPortOfTheUsualOne() {
        var usual = StackSettings.from(ROOT, Map.of());
        var own = OwnStack.settings(ROOT, Path.of("own"), Map.of("topdossier.dispatch.undo-window", "0s"));

        assertThat(own.ports().keySet()).isEqualTo(usual.ports().keySet());
        assertThat(own.ports().values())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(usual.ports().values());
        assertThat(own.data()).isEqualTo(Path.of("own").toAbsolutePath());
        assertThat(own.services()).containsEntry("topdossier.dispatch.undo-window", "0s");
    }
}
