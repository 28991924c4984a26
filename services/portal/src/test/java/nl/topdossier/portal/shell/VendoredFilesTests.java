package nl.topdossier.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VendoredFilesTests {

    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    private static final Pattern ROW = Pattern.compile(
            "\\| (?<file>[a-z0-9-]+/[A-Za-z0-9._-]+) \\| (?<hash>[0-9a-f]{64}) \\|$", Pattern.MULTILINE);

    @Test
    void areExactlyTheFilesThatTheListStates() throws Exception {
        Map<String, String> stated = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(VENDOR.resolve("VENDOR.md")));
        while (row.find()) {
            stated.put(row.group("file"), row.group("hash"));
        }

        assertThat(kept()).isNotEmpty().isEqualTo(stated);
    }

    private static Map<String, String> kept() throws IOException, NoSuchAlgorithmException {
        Map<String, String> kept = new TreeMap<>();
        try (var files = Files.walk(VENDOR, 2)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> f.getNameCount() > VENDOR.getNameCount() + 1)
                    .toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                kept.put(VENDOR.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return kept;
    }
}
