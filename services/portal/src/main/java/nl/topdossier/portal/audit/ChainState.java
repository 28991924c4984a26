package nl.topdossier.portal.audit;

/** What the check of a chain of entries found. */
public enum ChainState {
    VERIFIED,
    WAITING,
    GAP,
    ALTERED;

    public String style() {
        return switch (this) {
            case VERIFIED -> "done";
            case WAITING -> "wait";
            case GAP, ALTERED -> "late";
        };
    }
}
