package nl.topdossier.messaging;

/** A fact in a version that nobody here understands yet: it waits, parked, until this service is upgraded. */
final class NewerThanThisService extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerThanThisService(String type) {
        super("Expected a version that this service understands, but got " + type);
    }
}
