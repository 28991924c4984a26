package nl.topdossier.portal.work;

/** What a person can be allowed to do with a piece of work. */
public enum WorkAct {
    START,
    DONE,
    DELIVER,
    HAND_BACK,
    CHANGE,
    PROPOSE,
    REASSIGN,
    CANCEL,
    NEED,
    COMMENT,
    ATTACH;

    /** The last part of the address to which it goes. */
    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
