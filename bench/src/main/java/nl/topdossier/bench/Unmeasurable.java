package nl.topdossier.bench;

/** A measurement could not be made; the message is one clear sentence. */
final class Unmeasurable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unmeasurable(String message) {
        super(message);
    }

    Unmeasurable(String message, Throwable cause) {
        super(message, cause);
    }
}
