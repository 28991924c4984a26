package nl.topdossier.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prepared letters in the shapes that drafting takes. */
class PreparedLetterTests {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void hasCoveringLetterForEachHouseAndDecidersForEachRound(String number) {
        PreparedLetter letter = letter(number);

        Map<String, Object> draft = letter.draft(letter.title(), letter.houses());

        assertThat(draft.get("coveringLetters"))
                .asInstanceOf(MAP)
                .containsOnlyKeys(letter.houses().toArray());
        assertThat(letter.participants())
                .allSatisfy(each -> assertThat(Cast.holderOf(each.getOrDefault("officeId", "")))
                        .isNotBlank())
                .extracting(each -> each.get("round"))
                .contains("COORDINATION", "LINE", "MINISTERS");
    }

    @Test
    void leavesOutTheCoveringLetterOfHouseThatIsNotAddressed() {
        PreparedLetter letter = letter("002");

        Map<String, Object> draft = letter.draft(letter.title(), List.of("EERSTE_KAMER"));

        assertThat(draft.get("coveringLetters")).asInstanceOf(MAP).containsOnlyKeys("EERSTE_KAMER");
    }

    @Test
    void keepsTheMemoOfTheDecidingOffice() {
        assertThat(letter("002").draft("", List.of()).get("memos"))
                .asInstanceOf(MAP)
                .containsOnlyKeys("BZ");
    }

    private static PreparedLetter letter(String number) {
        return PreparedLetter.read(Path.of("../.."), number);
    }
}
