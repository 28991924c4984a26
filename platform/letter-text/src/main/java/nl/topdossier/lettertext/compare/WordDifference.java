package nl.topdossier.lettertext.compare;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words that were added to and removed from one block. */
final class WordDifference {

    private static final Pattern TOKEN =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*|\\p{N}+(?:[.,]\\p{N}+)*|\\s+|.", Pattern.DOTALL);

    /** Above this a comparison word by word takes too long and says too little. */
    private static final int MAX_TOKENS = 4_000;

    private WordDifference() {}

    static List<Piece> between(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var pieces = new PieceWriter();
        if (old.size() > MAX_TOKENS || now.size() > MAX_TOKENS) {
            pieces.removed(before);
            pieces.added(after);
            return pieces.pieces();
        }
        for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
            var source = String.join("", delta.getSource().getLines());
            var target = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> pieces.same(source);
                case INSERT -> pieces.added(target);
                case DELETE -> pieces.removed(source);
                case CHANGE -> {
                    pieces.removed(source);
                    pieces.added(target);
                }
            }
        }
        return pieces.pieces();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Collects pieces; white space between two changes joins them, which reads better than word by word. */
    private static final class PieceWriter {

        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String blank = "";

        void same(String text) {
            if (text.isBlank() && (!removed.isEmpty() || !added.isEmpty())) {
                blank += text;
                return;
            }
            flush();
            done.add(new Piece(Change.SAME, text));
        }

        void removed(String text) {
            join();
            removed.append(text);
        }

        void added(String text) {
            join();
            added.append(text);
        }

        List<Piece> pieces() {
            flush();
            return List.copyOf(done);
        }

        private void join() {
            removed.append(blank);
            added.append(blank);
            blank = "";
        }

        private void flush() {
            add(Change.REMOVED, removed);
            add(Change.ADDED, added);
            if (!blank.isEmpty()) {
                done.add(new Piece(Change.SAME, blank));
                blank = "";
            }
        }

        private void add(Change change, StringBuilder text) {
            if (!text.isEmpty()) {
                done.add(new Piece(change, text.toString()));
                text.setLength(0);
            }
        }
    }
}
