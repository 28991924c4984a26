package nl.topdossier.portal.summits;

/** Where a summit is. */
public enum SummitState {
    PLANNED,
    ENDED,
    CANCELLED,
    CLOSED;

    public String style() {
        return switch (this) {
            case PLANNED -> "wait";
            case ENDED -> "soon";
            case CLOSED -> "done";
            case CANCELLED -> "mute";
        };
    }

    /** Whether nothing can change any more. */
    public boolean isOver() {
        return this == CANCELLED || this == CLOSED;
    }
}
