package nl.topdossier.exporter;

/**
 * Hands a record back to the broker, which gives it again after a pause of its own (2 s to 10 s) and meanwhile is free
 * to do other work. Nothing of the record was taken, so nothing is doubled. Without stack trace: the broker logs it
 * at each attempt.
 */
final class BacklogFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BacklogFull(Backlog backlog) {
        super(
                "Kafka does not answer and " + backlog + " wait for it; the broker will give this record again",
                null,
                false,
                false);
    }
}
