package nl.topdossier.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTests {

    @Test
    void measuresEverythingUnlessSomethingIsNamed() {
        assertThat(Selection.of(List.of()).measures()).containsExactly(Measure.values());
        assertThat(Selection.of(List.of("flow", "reference")).measures())
                .containsExactly(Measure.FLOW, Measure.REFERENCE);
    }

    @Test
    void takesNumbers() {
        var load = Selection.of(List.of("--letters", "120", "--at-once", "8", "--people", "3000"))
                .load();

        assertThat(load.letters()).isEqualTo(120);
        assertThat(load.atOnce()).isEqualTo(8);
        assertThat(load.people()).isEqualTo(3000);
    }

    @Test
    void saysWhatItTakesWhenItIsAskedSomethingElse() {
        assertThatThrownBy(() -> Selection.of(List.of("--people", "many")))
                .isInstanceOf(Unmeasurable.class)
                .hasMessageContaining("--people N")
                .hasMessageEndingWith("but: many");
        assertThatThrownBy(() -> Selection.of(List.of("everything"))).hasMessageEndingWith("but: everything");
    }
}
