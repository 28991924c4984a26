package nl.topdossier.drafting.editing;

import nl.topdossier.drafting.letters.LetterState;

/** A draft could not be saved: someone else was faster, or the letter is locked. It is kept as a conflict. */
public class TooLate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LetterState state;
    private final transient Conflicts.Conflict conflict;

    TooLate(LetterState state, Conflicts.Conflict conflict) {
        super("too late");
        this.state = state;
        this.conflict = conflict;
    }

    /** Where the letter stands. */
    public LetterState state() {
        return state;
    }

    /** What was kept. */
    public Conflicts.Conflict conflict() {
        return conflict;
    }
}
