package nl.topdossier.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnderWayTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<UUID> letters =
            Stream.generate(UUID::randomUUID).limit(50).toList();

    @Test
    void neverHasMoreAtOnceThanAsked() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        try (var underWay = new UnderWay()) {
            underWay.run(letters, 3, PATIENCE, letter -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                now.decrementAndGet();
                underWay.ended(letter);
            });

            assertThat(underWay.times().count()).isEqualTo(50);
            assertThat(most.get()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void endsWithTheReasonWhenALetterFails() {
        try (var underWay = new UnderWay()) {
            assertThatThrownBy(() -> underWay.run(letters, 50, PATIENCE, letter -> {
                        throw new IllegalStateException("the door is closed");
                    }))
                    .isInstanceOf(Unmeasurable.class)
                    .hasMessageContaining("the door is closed");
        }
    }

    @Test
    void saysHowManyDidNotEndInTime() {
        try (var underWay = new UnderWay()) {
            assertThatThrownBy(() -> underWay.run(letters, 50, Duration.ofMillis(300), letter -> {}))
                    .isInstanceOf(Unmeasurable.class)
                    .hasMessageContaining("but 50 did not");
        }
    }
}
