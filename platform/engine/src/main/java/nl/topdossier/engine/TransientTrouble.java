package nl.topdossier.engine;

import java.time.Duration;

/** Trouble that will pass: the same work is tried again after the pause, for as long as it takes. */
public class TransientTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** Trouble of this kind (a code, no text of a letter), to be tried again after the pause. */
    public TransientTrouble(String kind, Duration pause) {
        super(kind);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
