package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every fact of the contracts goes through the real outbox, a real broker and the real inbox, and arrives as it was told. */
@NeedsEngine
class ContractsContainerIT {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void everySampleIsToldOverTheBrokerAndUnderstoodUnchanged() {
        List<Fact> told = Arrays.stream(FactType.values()).map(this::sample).toList();
        Schemas.empty("drafting");
        try (var service = new TellingService("drafting", "contracts")) {

            told.forEach(service::tell);

            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(service.heard()).containsExactlyInAnyOrderElementsOf(told));
            assertThat(service.waitingToBeTold()).isZero();
        }
    }

    private Fact sample(FactType type) {
        String name = "/contracts/" + type.type() + ".sample.json";
        try (InputStream file = Objects.requireNonNull(Fact.class.getResourceAsStream(name), name)) {
            return json.readValue(new String(file.readAllBytes(), StandardCharsets.UTF_8), type.record());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
