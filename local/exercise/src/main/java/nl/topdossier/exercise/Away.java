package nl.topdossier.exercise;

/** A service gave no answer, or said that it could not; whether it did what was asked is not known. */
public final class Away extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Away(String message) {
        super(message);
    }
}
