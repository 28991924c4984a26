package nl.topdossier.logistics.summits;

/** Where a summit stands. */
public enum SummitState {
    /** It is prepared or takes place. */
    PLANNED,
    /** Its last day has passed; it is evaluated and accounts are closed. */
    ENDED,
    /** It will not take place. */
    CANCELLED,
    /** Evaluated; nothing is left to do. */
    CLOSED;

    /** Whether a summit can go from here to there. */
    public boolean canMoveTo(SummitState other) {
        return switch (this) {
            case PLANNED -> other == ENDED || other == CANCELLED;
            // A date that is moved to the future makes an ended summit a planned one.
            case ENDED -> other == CLOSED || other == PLANNED;
            case CANCELLED, CLOSED -> false;
        };
    }

    /** Whether nothing more happens to the summit. */
    public boolean isOver() {
        return this == CANCELLED || this == CLOSED;
    }
}
