package nl.topdossier.audit.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The Merkle tree of RFC 6962 over leaves that are added one by one, in memory that grows with the tree's height only. A
 * marked leaf gets its path: the hashes beside the way up, by which anybody can climb to the root.
 */
public final class MerkleTree {

    private static final HexFormat HEX = HexFormat.of();

    private final Deque<Peak> peaks = new ArrayDeque<>();

    /** Adds a leaf with this text. */
    public void add(String text) {
        push(new Peak(1, leaf(text), List.of()));
    }

    /** Adds a leaf with this text; the list that is given back is its path once the root was asked for. */
    public List<String> addMarked(String text) {
        List<String> path = new ArrayList<>();
        push(new Peak(1, leaf(text), List.of(path)));
        return path;
    }

    private void push(Peak added) {
        Peak last = added;
        for (Peak before = peaks.peek(); before != null && before.size() == last.size(); before = peaks.peek()) {
            last = peaks.pop().join(last);
        }
        peaks.push(last);
    }

    /** The root over all leaves; closes the tree. */
    public String root() {
        if (peaks.isEmpty()) {
            return HEX.formatHex(Hashes.sha256().digest());
        }
        Peak last = peaks.pop();
        while (!peaks.isEmpty()) {
            last = peaks.pop().join(last);
        }
        peaks.push(last);
        return last.hash();
    }

    /** The root to which a path leads from a leaf with this text. */
    public static String climb(String text, List<String> path) {
        String hash = leaf(text);
        for (String step : path) {
            String beside = step.substring(1);
            hash = step.startsWith("R") ? node(hash, beside) : node(beside, hash);
        }
        return hash;
    }

    private static String leaf(String text) {
        MessageDigest digest = Hashes.sha256();
        digest.update((byte) 0);
        return HEX.formatHex(digest.digest(text.getBytes(UTF_8)));
    }

    private static String node(String left, String right) {
        MessageDigest digest = Hashes.sha256();
        digest.update((byte) 1);
        digest.update(HEX.parseHex(left));
        return HEX.formatHex(digest.digest(HEX.parseHex(right)));
    }

    private record Peak(long size, String hash, List<List<String>> paths) {

        Peak join(Peak right) {
            Objects.requireNonNull(right);
            paths.forEach(path -> path.add("R" + right.hash));
            right.paths.forEach(path -> path.add("L" + hash));
            List<List<String>> all =
                    Stream.concat(paths.stream(), right.paths.stream()).toList();
            return new Peak(size + right.size, node(hash, right.hash), all);
        }
    }
}
