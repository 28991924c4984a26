package nl.topdossier.dispatch.content;

/** The ledger can not say now which items the letter is linked with, so nobody knows whether it may leave. */
public final class LedgerDoesNotAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LedgerDoesNotAnswer(RuntimeException cause) {
        super("Expected the ledger to say what the letter is linked with, but it does not answer", cause);
    }
}
