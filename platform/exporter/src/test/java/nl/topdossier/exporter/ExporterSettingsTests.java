package nl.topdossier.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExporterSettingsTests {

    private static final Map<String, Object> NEEDED =
            Map.of("engineid", "0199f0c4-7a1e-7d3b", "bootstrapservers", "127.0.0.1:19092");

    @Test
    void needsOnlyEngineAndKafka() {
        var settings = ExporterSettings.from(NEEDED);

        assertThat(settings.topic()).isEqualTo("engine.record.v1");
        assertThat(settings.partitions()).isOne();
        assertThat(settings.replicationFactor()).isEmpty();
        assertThat(settings.withFlows()).isFalse();
        assertThat(settings.maxPendingBytes()).isEqualTo(16 * 1024 * 1024);
    }

    @Test
    void takesNamesInAnyUsualSpellingAndNumbersAsTextOrNumber() {
        var settings = ExporterSettings.from(Map.of(
                "engineId", "e", "bootstrap-servers", "k:1", "PARTITIONS", "3", "replicationFactor", 2, "lingerms", 5));

        assertThat(settings.partitions()).isEqualTo(3);
        assertThat(settings.replicationFactor()).contains((short) 2);
        assertThat(settings.lingerMillis()).isEqualTo(5);
    }

    @Test
    void tellsWhatIsMissing() {
        assertThatThrownBy(() -> ExporterSettings.from(Map.of("bootstrapservers", "k:1")))
                .hasMessage("Expected the exporter's argument 'engineid' to be given, but it is missing or empty");
        assertThatThrownBy(() -> ExporterSettings.from(Map.of("engineid", "e", "bootstrapservers", " ")))
                .hasMessageContaining("'bootstrapservers'");
    }

    @Test
    void tellsWhatIsWrong() {
        assertThatThrownBy(() -> ExporterSettings.from(with("partitions", "many")))
                .hasMessage(
                        "Expected the exporter's argument 'partitions' to be a whole number from 1 to 1000, but it is 'many'");
        assertThatThrownBy(() -> ExporterSettings.from(with("bootstrapservers", "kafka")))
                .hasMessageContaining("'bootstrapservers'")
                .hasMessageContaining("but it is 'kafka'");
        assertThatThrownBy(() -> ExporterSettings.from(with("clientfile", "/not/there.properties")))
                .hasMessageContaining("'/not/there.properties' is not");
        assertThatThrownBy(() -> ExporterSettings.from(with("sequenceflows", "some")))
                .hasMessageContaining("'sequenceflows'")
                .hasMessageContaining("but it is 'some'");
        assertThatThrownBy(() -> ExporterSettings.from(with("topic", "my topic")))
                .hasMessageContaining("'my topic'");
        assertThatThrownBy(() -> ExporterSettings.from(with("bootstrapserver", "k:1")))
                .hasMessageContaining("bootstrapservers")
                .hasMessageContaining("but one is 'bootstrapserver'");
    }

    private static Map<String, Object> with(String name, String value) {
        var all = new HashMap<>(NEEDED);
        all.put(name, value);
        return all;
    }
}
