package nl.topdossier.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskOutcome;
import org.junit.jupiter.api.Test;

/** What was committed is told once, in its order, whatever stops in between. */
@NeedsEngine
class OutboxContainerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final UUID letter = UUID.randomUUID();

    @Test
    void factsCommittedWhileTheBrokerIsAwayAreToldInOrderByTheNextInstance() {
        List<Fact> facts = IntStream.range(0, 30).mapToObj(this::fact).toList();
        Schemas.empty("records");
        var docker = Containers.kafka().getDockerClient();
        String kafka = Containers.kafka().getContainerId();
        try (var first = new TellingService("records", "outbox")) {
            facts.subList(0, 10).forEach(first::tell);
            await().atMost(PATIENCE).until(() -> first.heardAbout(letter).size() == 10);
            docker.pauseContainerCmd(kafka).exec();
            try {
                facts.subList(10, 20).forEach(first::tell);
            } finally {
                docker.unpauseContainerCmd(kafka).exec();
            }
        }

        try (var next = new TellingService("records", "outbox")) {
            facts.subList(20, 30).forEach(next::tell);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(next.heardAbout(letter)).containsExactlyElementsOf(facts));
            assertThat(next.waitingToBeTold()).isZero();
        }
    }

    private Fact fact(int number) {
        return new TaskClosed(letter, new UUID(0, number), TaskOutcome.DECIDED, null, Instant.EPOCH);
    }
}
