package nl.topdossier.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The hash in the closing line of an export: SHA-256 (hex) over every line before it, each with its line feed. */
public final class ExportDigest {

    private ExportDigest() {}

    /** The hash over these lines. */
    public static String of(List<String> lines) {
        MessageDigest digest = Hashes.sha256();
        for (String line : lines) {
            digest.update(line.getBytes(UTF_8));
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
