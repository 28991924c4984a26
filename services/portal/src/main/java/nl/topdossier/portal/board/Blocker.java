package nl.topdossier.portal.board;

import nl.topdossier.portal.words.Text;

/** What keeps a letter from going on. */
public record Blocker(Weight weight, Text what) {

    /** How bad it is. */
    public enum Weight {
        /** Somebody has to do something now. */
        GRAVE,
        /** It waits on somebody, as foreseen. */
        NORMAL;

        public String style() {
            return this == GRAVE ? "late" : "wait";
        }
    }
}
