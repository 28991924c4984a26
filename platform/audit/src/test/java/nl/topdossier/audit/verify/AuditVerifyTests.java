package nl.topdossier.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an auditor is told about files that were left alone, and about files that were not. */
class AuditVerifyTests {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void findsAnUntouchedExportWhole() throws IOException {
        int code = verify(Exports.lines());

        assertThat(code).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("approval: 3 entries, whole", "drafting: 2 entries, whole", "sealed up to 2", "root 7")
                .endsWith("whole" + System.lineSeparator());
    }

    @Test
    void findsAChangedEntry() throws IOException {
        List<String> lines = Exports.lines();
        lines.replaceAll(line -> line.replace("SIGN_OFF_GIVEN", "SIGN_OFF_RETURNED"));

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("approval 2: WRONG_HASH");
    }

    @Test
    void findsAChangedEntryWhoseHashesWereAllMadeAnew() throws IOException {
        List<String> lines = Exports.resealed(Exports.with("SIGN_OFF_RETURNED"), Exports.lines());

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("approval 2: hash under root 7");
    }

    @Test
    void findsAMissingEntry() throws IOException {
        List<String> lines = Exports.lines();
        lines.remove(2);

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("approval 3: GAP, expected 2, but found 3");
    }

    @Test
    void findsEntriesInAnotherOrder() throws IOException {
        List<String> lines = Exports.lines();
        Collections.swap(lines, 1, 2);

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("approval 2: GAP, expected 1, but found 2");
    }

    @Test
    void findsAFileThatWasCutOffAnywhere() throws IOException {
        List<String> lines = Exports.lines();

        for (int kept = 1; kept < lines.size(); kept++) {
            assertThat(verify(lines.subList(0, kept))).as("%d lines kept", kept).isEqualTo(1);
        }
    }

    @Test
    void findsAChangedHeader() throws IOException {
        List<String> lines = Exports.lines();
        lines.set(0, lines.getFirst().replace("2026-11-21", "2026-11-20"));

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("hash over the lines");
    }

    @Test
    void findsAnEntryOfAnotherLetter() throws IOException {
        List<String> lines = Exports.resealed(Exports.links("00000000-0000-7000-8000-000000000099"), Exports.lines());

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("approval 1: MISLABELLED");
    }

    @Test
    void findsARootThatSaysSomethingElse() throws IOException {
        List<String> lines = Exports.lines();
        lines.set(lines.size() - 1, lines.getLast().replace("\"number\":7", "\"number\":8"));

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("hash of root 8");
    }

    @Test
    void repeatsAnAlarmThatWasRaisedWhenTheEntryCameIn() throws IOException {
        List<String> lines = Exports.withAlarm();

        assertThat(verify(lines)).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("alarm raised when it came in: approval 2");
    }

    @Test
    void doesNotCallOtherFilesBroken() throws IOException {
        assertThat(verify(List.of("no export"))).isEqualTo(2);
        assertThat(verify(List.of())).isEqualTo(2);
        assertThat(verify(List.of("{\"kind\":\"something-else\"}"))).isEqualTo(2);
        assertThat(run("verify", directory.resolve("absent").toString())).isEqualTo(2);
        assertThat(run("verify")).isEqualTo(2);
    }

    private int verify(List<String> lines) throws IOException {
        Path file = directory.resolve("export.jsonl");
        Files.write(file, new ArrayList<>(lines));
        return run("verify", file.toString());
    }

    private int run(String... arguments) {
        printed.reset();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return AuditVerify.run(Arrays.asList(arguments), out, out);
    }
}
