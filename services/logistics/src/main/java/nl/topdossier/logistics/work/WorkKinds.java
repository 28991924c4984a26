package nl.topdossier.logistics.work;

/** The kinds of human task that work makes. */
public final class WorkKinds {

    /** The owner does the work. */
    public static final String DO = "do-work";
    /** The coordinator finds another owner. */
    public static final String ASSIGN = "assign-work";
    /** An office says whether its work may be moved. */
    public static final String ANSWER = "answer-work-proposal";
    /** An office sees what a moved summit did to its work. */
    public static final String SEE_MOVED = "see-moved-work";

    private WorkKinds() {}
}
