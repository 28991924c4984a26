package nl.topdossier.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.topdossier.drafting.letters.LetterState;
import nl.topdossier.lettertext.TextRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is said to people has its words, in both languages. */
class WordsTests {

    private static final Pattern CODE = Pattern.compile("\"(problem\\.(?!http|text)[a-z.-]+[a-z])\"");

    private final Properties dutch = read("/messages/drafting_nl.properties");
    private final Properties english = read("/messages/drafting_en.properties");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(english.keySet()).isEqualTo(dutch.keySet());
    }

    @Test
    void everyRefusalInTheSourceHasItsSentence() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WordsTests::codes)
                    .forEach(code -> assertThat(dutch).containsKey(code));
        }
    }

    private static Stream<String> codes(Path file) {
        try {
            return CODE.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(TextRefused.Code.class)
    void everyRefusedTextHasItsSentence(TextRefused.Code code) {
        String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(dutch).containsKey("problem.text." + name);
    }

    @ParameterizedTest
    @EnumSource(LetterState.class)
    void everyStateHasItsName(LetterState state) {
        assertThat(dutch).containsKey("state." + state);
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTests.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
