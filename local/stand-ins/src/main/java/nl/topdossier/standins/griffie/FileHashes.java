package nl.topdossier.standins.griffie;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects file name and SHA-256 of what arrived, in order; the content itself is not kept. */
class FileHashes {

    private final Map<String, String> hashes = new LinkedHashMap<>();

    void add(String name, InputStream content) throws IOException {
        String free = name;
        for (int i = 2; hashes.containsKey(free); i++) {
            free = "%s (%d)".formatted(name, i);
        }
        hashes.put(free, sha256(content));
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(hashes);
    }

    private static String sha256(InputStream content) throws IOException {
        try (DigestInputStream digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
