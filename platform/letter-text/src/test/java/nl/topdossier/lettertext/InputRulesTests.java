package nl.topdossier.lettertext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import nl.topdossier.lettertext.TextRefused.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputRulesTests {

    @ParameterizedTest
    @CsvSource({
        "0000, CONTROL_CHARACTER",
        "0007, CONTROL_CHARACTER",
        "001B, CONTROL_CHARACTER",
        "0085, CONTROL_CHARACTER",
        "FFFD, BROKEN_ENCODING",
        "D800, BROKEN_ENCODING",
        "202E, HIDDEN_CHARACTER",
        "2066, HIDDEN_CHARACTER",
        "E0041, HIDDEN_CHARACTER",
        "E000, HIDDEN_CHARACTER"
    })
    void refusesWhatNobodyCanRead(String codePoint, Code code) {
        var text = "Geachte voorzitter,\n\ngeheimpje" + Character.toString(Integer.parseInt(codePoint, 16)) + " hier";

        var refused = catchThrowableOfType(TextRefused.class, () -> InputRules.letter(text));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.arguments()).containsExactly("3");
        assertThat(refused).hasMessageNotContaining("geheimpje");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var latin1 = "Oekraïne".getBytes(StandardCharsets.ISO_8859_1);

        var refused = catchThrowableOfType(TextRefused.class, () -> InputRules.utf8(latin1, InputRules.MAX_LETTER));

        assertThat(refused.code()).isEqualTo(Code.BROKEN_ENCODING);
    }

    @Test
    void readsUtf8AndDropsTheByteOrderMark() {
        var bytes = "\uFEFFOekrai\u0308ne\r\nTop\rDrie".getBytes(StandardCharsets.UTF_8);

        assertThat(InputRules.utf8(bytes, InputRules.MAX_LETTER)).isEqualTo("Oekraïne\nTop\nDrie");
    }

    @Test
    void refusesWhatIsTooLarge() {
        var limit = InputRules.MAX_LETTER;

        var refused = catchThrowableOfType(TextRefused.class, () -> InputRules.letter("a".repeat(limit) + "b"));

        assertThat(refused.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refused.arguments()).containsExactly(String.valueOf(limit + 1), String.valueOf(limit));
        assertThat(InputRules.letter("a".repeat(limit))).hasSize(limit);
    }

    @Test
    void fieldIsOneLine() {
        assertThat(InputRules.field("  Verslag <b>van</b> de top ")).isEqualTo("Verslag <b>van</b> de top");
        assertThat(catchThrowableOfType(TextRefused.class, () -> InputRules.field("een\ntwee"))
                        .code())
                .isEqualTo(Code.LINE_BREAK);
        assertThat(catchThrowableOfType(TextRefused.class, () -> InputRules.requiredField("  "))
                        .code())
                .isEqualTo(Code.EMPTY);
        assertThat(catchThrowableOfType(TextRefused.class, () -> InputRules.field("x".repeat(501)))
                        .code())
                .isEqualTo(Code.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"één\ttab", "emoji 😀 mag", "zachte\u00ADaf\u00ADbreking", "Łódź, Kyjiv Київ"})
    void keepsOrdinaryText(String text) {
        assertThat(InputRules.text(text, 100)).isEqualTo(text);
    }
}
