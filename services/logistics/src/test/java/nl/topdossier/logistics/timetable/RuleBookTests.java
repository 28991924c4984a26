package nl.topdossier.logistics.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTests {

    @TempDir
    private Path folder;

    @Test
    void aRuleOfTheAdministratorIsTheNextVersionAndTheOldOneStays() throws IOException {
        keeps("summit.v2.yaml", rules().replace("version: 1", "version: 2").replace("offset: 8,", "offset: 6,"));
        RuleBook book = new RuleBook(folder.toString());

        assertThat(book.newest("summit").version()).isEqualTo(2);
        assertThat(reportOffset(book.newest("summit"))).isEqualTo(6);
        assertThat(reportOffset(book.version("summit", 1))).isEqualTo(8);
    }

    @Test
    void twoFilesOfOneVersionAndOneThatCanNotBeReadAreRefusedByName() throws IOException {
        keeps("mine.yaml", rules());
        assertThatIllegalStateException()
                .isThrownBy(() -> new RuleBook(folder.toString()))
                .withMessageContaining("summit version 1");
        keeps("mine.yaml", rules().replace("CALENDAR_DAYS", "SOME_DAYS"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new RuleBook(folder.toString()))
                .withMessageContaining("mine.yaml");
    }

    private void keeps(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static int reportOffset(TimetableRules rules) {
        return rules.letters().getLast().rules().getFirst().offset();
    }

    private static String rules() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(RuleBook.class.getResourceAsStream("/timetables/summit.v1.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
