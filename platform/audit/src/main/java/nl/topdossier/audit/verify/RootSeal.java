package nl.topdossier.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** A root over the heads of all chains at one moment, chained to the root before it. Its hash is what is mailed away. */
public record RootSeal(long number, String madeAt, long chains, String merkleRoot, String previousHash) {

    /** SHA-256 (hex) over the five fields, a line each, previous hash first. */
    public String hash() {
        String text =
                String.join("\n", previousHash, String.valueOf(number), madeAt, String.valueOf(chains), merkleRoot);
        return HexFormat.of().formatHex(Hashes.sha256().digest(text.getBytes(UTF_8)));
    }

    /** The leaf that the head of a chain is in the Merkle tree. */
    public static String leaf(String letterId, String service, long position, String hash) {
        return letterId + " " + service + " " + position + " " + hash;
    }
}
