package nl.topdossier.commitments.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.topdossier.commitments.items.GivenItem;
import nl.topdossier.contracts.commitments.ItemKind;
import org.junit.jupiter.api.Test;

/** The own promises of the exercise name the letter that makes them, and the heading under which it does. */
class ExerciseLedgerTests {

    private static final Pattern PLACE =
            Pattern.compile("(geannoteerde agenda|verslag) NAVO-top Washington 2024, onder ([^(]+)");

    @Test
    void everyOwnPromiseStandsUnderTheHeadingThatItNames() throws IOException {
        List<GivenItem> promises = CsvForm.read(new String(ExerciseLedger.ledger(), UTF_8), null).lines().stream()
                .map(ImportLine::item)
                .filter(item -> item.kind() == ItemKind.OWN_PROMISE)
                .toList();

        assertThat(promises).hasSize(4);
        for (GivenItem promise : promises) {
            Matcher place = PLACE.matcher(String.valueOf(promise.occasion()));
            assertThat(place.find()).as(promise.occasion()).isTrue();
            String letter = place.group(1).equals("verslag") ? "000" : "001";
            assertThat(Files.readAllLines(Path.of("../../letters/prepared", letter, "letter.md")))
                    .contains("## " + place.group(2).strip());
        }
    }
}
