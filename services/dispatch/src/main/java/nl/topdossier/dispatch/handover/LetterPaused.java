package nl.topdossier.dispatch.handover;

import java.util.UUID;

/** Nothing is sent now: the desk has not said yet what each House has of a letter that came from a back-up. */
public final class LetterPaused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LetterPaused(UUID dispatchId) {
        super("Dispatch " + dispatchId + " is paused");
    }
}
