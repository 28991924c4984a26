package nl.topdossier.standins.griffie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HouseTests {

    @Test
    void countsUpInDigitsOrLetters() {
        assertThat(House.TWEEDE_KAMER.subNumber(600, 1)).isEqualTo("600");
        assertThat(House.EERSTE_KAMER.subNumber(600, 1)).isEqualTo("A");
        assertThat(House.EERSTE_KAMER.subNumber(600, 26)).isEqualTo("Z");
        assertThat(House.EERSTE_KAMER.subNumber(600, 27)).isEqualTo("AA");
        assertThat(House.EERSTE_KAMER.subNumber(600, 703)).isEqualTo("AAA");
    }

    @Test
    void waitsLongerAfterEachFailureUpToALimit() {
        GriffieSettings.Retry retry = new GriffieSettings.Retry(Duration.ofMillis(500), Duration.ofSeconds(15));

        assertThat(retry.after(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(retry.after(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(retry.after(400)).isEqualTo(Duration.ofSeconds(15));
    }
}
