package nl.topdossier.contracts.dispatch;

/** Where one hand-over to one House stands. */
public enum HandOverState {
    PLANNED,
    ATTEMPTED,
    SENT,
    UNCERTAIN,
    REFUSED,
    RECEIVED
}
