package nl.topdossier.portal.letters;

/** A run of words of a comparison. */
public record Piece(Change change, String text) {

    /** What happened to the words. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    public static Piece same(String text) {
        return new Piece(Change.SAME, text);
    }

    public static Piece added(String text) {
        return new Piece(Change.ADDED, text);
    }

    public static Piece removed(String text) {
        return new Piece(Change.REMOVED, text);
    }
}
