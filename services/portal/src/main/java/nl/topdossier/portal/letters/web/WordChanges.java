package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.List;
import nl.topdossier.lettertext.LetterText;
import nl.topdossier.lettertext.TextRefused;
import nl.topdossier.lettertext.compare.ComparedBlock;
import nl.topdossier.lettertext.compare.Comparison;
import nl.topdossier.portal.letters.Piece;

/** Two texts word by word, as a reader sees them. */
final class WordChanges {

    private WordChanges() {}

    /** A text that can't be read as a letter is shown whole. */
    static List<Piece> between(String before, String after) {
        try {
            List<Piece> pieces = new ArrayList<>();
            for (ComparedBlock block : Comparison.between(LetterText.parse(before), LetterText.parse(after))
                    .blocks()) {
                block.pieces()
                        .forEach(piece -> pieces.add(
                                new Piece(Piece.Change.valueOf(piece.change().name()), piece.text())));
                pieces.add(Piece.same("\n\n"));
            }
            return pieces;
        } catch (TextRefused unreadable) {
            return List.of(Piece.removed(before), Piece.added(after));
        }
    }
}
