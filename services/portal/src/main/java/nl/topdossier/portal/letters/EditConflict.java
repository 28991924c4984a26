package nl.topdossier.portal.letters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * Two people edited at once: both texts, side by side, and nothing lost.
 *
 * @param fields what this person sent and what does not differ, sent along again
 * @param kept my text as the drafting service keeps it, until it is merged
 */
public record EditConflict(
        LetterHead head,
        String otherPerson,
        Instant otherAt,
        int otherVersion,
        List<Part> parts,
        Map<String, String> fields,
        @Nullable UUID kept) {

    /**
     * One field that differs.
     *
     * @param field name in the form
     * @param pieces from their text to mine
     */
    public record Part(Text label, String field, String theirs, String mine, List<Piece> pieces) {

        public List<Piece> theirPieces() {
            return without(Piece.Change.ADDED);
        }

        public List<Piece> myPieces() {
            return without(Piece.Change.REMOVED);
        }

        private List<Piece> without(Piece.Change change) {
            return pieces.stream().filter(piece -> piece.change() != change).toList();
        }
    }
}
