package nl.topdossier.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a sample that breaks it, so that none is empty words. */
class ModelRulesTests {

    @ParameterizedTest
    @MethodSource("nl.topdossier.bpmn.ModelRule#all")
    void findsWhatIsBroken(ModelRule rule) {
        assertThat(rule.breachesIn(Model.of("broken/" + rule.name() + ".bpmn")))
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(breach).containsIgnoringCase("broken"));
    }

    @Test
    void everySampleBelongsToRule() throws IOException, URISyntaxException {
        var directory = Path.of(
                Objects.requireNonNull(ModelRulesTests.class.getResource("/broken/drawn.bpmn"), "broken samples")
                        .toURI());

        try (var samples = Files.list(Objects.requireNonNull(directory.getParent()))) {
            assertThat(samples.map(sample -> sample.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ModelRule.all().stream()
                            .map(rule -> rule.name() + ".bpmn")
                            .toList());
        }
    }
}
