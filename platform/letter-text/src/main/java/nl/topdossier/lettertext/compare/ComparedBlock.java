package nl.topdossier.lettertext.compare;

import java.util.List;
import nl.topdossier.lettertext.BlockKind;

/** A block of the new version, or one of the old that is gone, in its pieces. */
public record ComparedBlock(BlockKind kind, String sectionId, Change change, List<Piece> pieces) {

    public ComparedBlock {
        pieces = List.copyOf(pieces);
    }
}
