package nl.topdossier.lettertext.checks;

import java.util.Optional;

/** A motion or commitment on the hand-made list of a letter: the passage that answers it, or the reason why none does. */
public record AnsweredItem(Kind kind, String label, Optional<Passage> passage, String reason) {

    /** What is answered. */
    public enum Kind {
        MOTION,
        COMMITMENT
    }

    /** Where the answer stands: in a section, by its id, or in a note, by its label. */
    public record Passage(boolean note, String id) {

        public static Passage section(String id) {
            return new Passage(false, id);
        }

        public static Passage note(String label) {
            return new Passage(true, label);
        }
    }
}
