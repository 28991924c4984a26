package nl.topdossier.drafting.letters;

import org.jspecify.annotations.Nullable;

/** A motion or commitment that the letter answers: at a section (by its key) or a note, or with a reason why not here. */
public record Reference(
        Kind kind,
        String label,
        @Nullable String number,
        @Nullable String section,
        @Nullable String note,
        @Nullable String reason) {

    /** What is answered. */
    public enum Kind {
        /** A motion that a House adopted. */
        MOTION,
        /** Something that a minister promised. */
        COMMITMENT
    }

    /** Whether it says where it is answered, or why not. */
    public boolean isAnswered() {
        return has(section) || has(note) || has(reason);
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
