package nl.topdossier.commitments.items;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When two subjects are the same though they are written differently. */
class SameWordsTests {

    @Test
    void leavesOutCapitalsAccentsSpacesAndPunctuation() {
        assertThat(SameWords.of(" De  minister informeert de Kamer\nover “Oekraïne”. "))
                .isEqualTo(SameWords.of("de minister informeert de kamer over 'Oekraine'"));
    }

    @Test
    void keepsEveryWordAndNumber() {
        assertThat(SameWords.of("5% in 2030")).isNotEqualTo(SameWords.of("5% in 2032"));
        assertThat(SameWords.of("de Kamer")).isNotEqualTo(SameWords.of("de Kamers"));
    }
}
