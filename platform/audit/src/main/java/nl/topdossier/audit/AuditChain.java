package nl.topdossier.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How entries hang together: SHA-256 (hex) over the hash before, a line feed and the entry's canonical JSON. */
public final class AuditChain {

    /** The hash before the first entry of a chain. */
    public static final String START = "0".repeat(64);

    private AuditChain() {}

    /** The hash of an entry that follows the given hash. */
    public static String hash(String previousHash, String entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash.getBytes(UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(entry.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected every Java to know SHA-256", e);
        }
    }
}
