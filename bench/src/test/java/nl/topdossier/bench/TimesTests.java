package nl.topdossier.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimesTests {

    private final Times times = new Times();

    @Test
    void givesTheTimeThatAShareOfAllWasNotLongerThan() {
        LongStream.rangeClosed(1, 100).forEach(millis -> times.add(millis * 1_000_000));

        assertThat(times.millis(0.5)).isEqualTo(50);
        assertThat(times.millis(0.95)).isEqualTo(95);
        assertThat(times.millis(0.99)).isEqualTo(99);
        assertThat(times.millis(1)).isEqualTo(100);
    }

    @Test
    void ofOneTimeAllSharesAreThatTime() {
        times.add(7_000_000);

        assertThat(times.millis(0.5)).isEqualTo(7);
        assertThat(times.millis(0.99)).isEqualTo(7);
    }
}
