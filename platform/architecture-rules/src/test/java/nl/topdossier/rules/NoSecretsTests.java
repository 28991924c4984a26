package nl.topdossier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the repository must learn no password, key or token from it. */
class NoSecretsTests {

    private static final List<Pattern> SECRETS = Stream.of(
                    "-----BEGIN ([A-Z]+ )?PRIVATE KEY-----",
                    "\\bAKIA[0-9A-Z]{16}\\b",
                    "\\bgh[pousr]_[A-Za-z0-9]{36}\\b",
                    "\\beyJ[A-Za-z0-9_-]{15,}\\.eyJ[A-Za-z0-9_-]{15,}\\.",
                    "(?i)(secret|password|passwd|api[_-]?key)[A-Z0-9_.-]*[\"']?\\s*[:=,]\\s*[\"']?(?=[A-Za-z_+/-]*[0-9])(?=[0-9_+/-]*[A-Za-z])[A-Za-z0-9_+/-]{24,}={0,2}[\"']?[,;)\\s]*$")
            .map(regex -> Pattern.compile(regex, Pattern.MULTILINE))
            .toList();

    private static final long LARGEST = 2_000_000;

    @Test
    void areInAnyFileOfTheRepository() throws IOException, InterruptedException {
        Path root = Path.of("../..").toRealPath();
        assumeThat(Files.exists(root.resolve(".git"))).isTrue();
        var found = new ArrayList<String>();
        for (String name : filesOf(root)) {
            Path file = root.resolve(name);
            if (Files.isRegularFile(file) && Files.size(file) < LARGEST && holdsASecret(read(file))) {
                found.add(name);
            }
        }

        assertThat(found).as("files that hold what looks like a secret").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN EC PRIVATE" + " KEY-----",
                "key: AKIA" + "ABCDEFGHIJKLMNOP",
                "client-secret: " + "Zm9vYmFyYmF6cXV4Zm9vYmFy",
                "TOPDOSSIER_DB_PASSWORD=" + "x1y2z3x1y2z3x1y2z3x1y2z3x1y2",
                "TOPDOSSIER_DB_PASSWORD_PORTAL=" + "x1y2z3-x1y2z3_x1y2z3x1y2z3x1",
                "TOPDOSSIER_CLIENT_SECRET_DRAFTING=" + "x1y2z3x1y2z3x1y2z3x1y2z3x1y2",
                "  \"secret\": " + "\"x1y2z3x1y2z3x1y2z3x1y2z3x1y2\",",
                "String password = " + "\"x1y2z3x1y2z3x1y2z3x1y2z3x1y2\";",
                ".withEnv(\"DB_PASSWORD\", " + "\"x1y2z3x1y2z3x1y2z3x1y2z3x1y2\")",
            })
    void areRecognised(String line) {
        assertThat(holdsASecret(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-secret: ${topdossier.client-secret:none}", "password: \"\"", "secret: made-up"})
    void areToldApartFromNamesOfSettings(String line) {
        assertThat(holdsASecret(line)).isFalse();
    }

    private static boolean holdsASecret(String text) {
        return SECRETS.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    /** What is or would be committed; whoever builds from an archive without git has nothing to commit. */
    private static List<String> filesOf(Path root) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
                .directory(root.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = git.inputReader(StandardCharsets.UTF_8)) {
            List<String> files = lines.lines().toList();
            assertThat(git.waitFor()).as("git ls-files").isZero();
            assertThat(files).contains("pom.xml");
            return files;
        }
    }
}
