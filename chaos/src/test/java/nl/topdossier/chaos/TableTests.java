package nl.topdossier.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void makesColumnsAsWideAsTheirWidestWord() {
        var table = new Table("House", "arrivals");
        table.row("TWEEDE_KAMER", 7);
        table.row("EERSTE_KAMER", 12345678901L);

        assertThat(table.text()).isEqualTo("""
                House            arrivals
                -------------------------
                TWEEDE_KAMER            7
                EERSTE_KAMER  12345678901
                """);
    }
}
