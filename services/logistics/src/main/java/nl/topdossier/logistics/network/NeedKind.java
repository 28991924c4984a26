package nl.topdossier.logistics.network;

/** What a need holds up. */
public enum NeedKind {
    /** The other has to be there before this piece starts. */
    BEFORE_START,
    /** The other has to be there before this piece (or one of its partial results) is done. */
    BEFORE_FINISH,
    /** The other is useful to know; it holds nothing up, so it may run in circles. */
    INFORMS;

    /** Whether work may have to wait for it. */
    public boolean blocks() {
        return this != INFORMS;
    }
}
