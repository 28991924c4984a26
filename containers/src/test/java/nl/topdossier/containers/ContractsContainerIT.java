package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import org.junit.jupiter.api.Test;

/** Every fact of the contracts goes through the real outbox, a real broker and the real inbox, and arrives as it was told. */
@NeedsEngine
class ContractsContainerIT {

    @Test
    void everySampleIsToldOverTheBrokerAndUnderstoodUnchanged() {
        List<Fact> told = Arrays.stream(FactType.values())
                .map(type -> (Fact) Provider.JSON.readValue(Samples.json(type), type.record()))
                .toList();
        Schemas.empty("drafting");
        try (var service = new TellingService("drafting", "contracts")) {

            told.forEach(service::tell);

            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(service.heard()).containsExactlyInAnyOrderElementsOf(told));
            assertThat(service.waitingToBeTold()).isZero();
        }
    }
}
