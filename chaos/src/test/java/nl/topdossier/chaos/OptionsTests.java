package nl.topdossier.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void killsEveryKindMoreThanTwiceUnlessToldOtherwise() {
        Options usual = Options.from(List.of());

        assertThat(usual.scenario()).isEqualTo(Options.Scenario.KILLS);
        assertThat(usual.letters()).isEqualTo(50);
        assertThat(usual.kills()).isGreaterThanOrEqualTo(20).isGreaterThan(2 * ProcessKind.values().length);
    }

    @Test
    void takesWhatIsGiven() {
        Options given = Options.from(
                List.of("--letters", "7", "--kills", "3", "--seed", "42", "--partitions", "3", "--minutes", "9"));

        assertThat(given).isEqualTo(new Options(Options.Scenario.KILLS, 7, 3, 42, 3, given.atOnce(), 9));
        assertThat(given.bound()).hasMinutes(9);
    }

    @Test
    void repairIsWithoutKills() {
        Options older = Options.from(List.of("--repair", "older"));

        assertThat(older.scenario()).isEqualTo(Options.Scenario.OLDER);
        assertThat(older.kills()).isZero();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> Options.from(List.of("--letters", "many")))
                .hasMessage("Expected a number from 1 to 400 after --letters, but: many");
        assertThatThrownBy(() -> Options.from(List.of("--repair", "new"))).hasMessageEndingWith("but: new");
        assertThatThrownBy(() -> Options.from(List.of("--kill"))).hasMessageEndingWith("but: --kill");
    }
}
