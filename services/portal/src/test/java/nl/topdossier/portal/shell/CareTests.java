package nl.topdossier.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words make the portal warn that something does not belong here. */
class CareTests {

    @ParameterizedTest
    @CsvSource({
        "De gastenlijst is rond., gastenlijst",
        "Zie de Tafelschikking van het diner, Tafelschikking",
        "zaalindeling, zaalindeling",
        "De rijroute vanaf Schiphol, rijroute",
        "Twee routes zijn verkend, routes",
        "Beveiligingsplan versie 2, Beveiligingsplan",
        "the seating plan, seating plan"
    })
    void warnsOfWhatIsAboveTheCeiling(String text, String word) {
        assertThat(Care.word(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32 gasten, 6.000 gedelegeerden",
                "De zaal is gehuurd",
                "Een routineklus",
                "De delegatie is en route",
                "Beveiliging: zie het concept van de NCTV",
                ""
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(Care.word(text)).isEmpty();
    }
}
