package nl.topdossier.portal.letters;

/** Everything that a person can be allowed to do with a letter, and the form that it takes. */
public enum ActionKind {
    SIGN(Shape.DECISION),
    AGREE(Shape.DECISION),
    RETURN(Shape.REASON),
    TAKE_BACK(Shape.REASON),
    SEE_DEADLINE(Shape.BUTTON),
    EDIT(Shape.LINK),
    SUBMIT(Shape.BUTTON),
    PREPARE(Shape.REASON),
    RECALL(Shape.PURPOSE),
    CHOOSE_REENTRY(Shape.CHOICE),
    RELEASE(Shape.BUTTON),
    UNDO_RELEASE(Shape.BUTTON),
    RECHECK(Shape.BUTTON),
    RETURN_TO_DRAFTING(Shape.REASON),
    CONFIRM_COUNCIL(Shape.NAME),
    EXCUSE_MEMO(Shape.REASON),
    RECORD_CHASE(Shape.BUTTON),
    RECORD_RECEIPT(Shape.EVIDENCE),
    RETRY_HAND_OVER(Shape.BUTTON),
    REPEAT_HAND_OVER(Shape.REASON),
    HOUSE_HAS_IT(Shape.EVIDENCE),
    HOUSE_HAS_IT_NOT(Shape.REASON),
    RECORD_NUMBER(Shape.NUMBER),
    NO_NUMBER_EXPECTED(Shape.BUTTON),
    RECORD_OUTSIDE_AGREEMENT(Shape.OUTSIDE),
    CONFIRM_OUTSIDE_AGREEMENT(Shape.BUTTON),
    CLAIM(Shape.BUTTON),
    RELEASE_CLAIM(Shape.BUTTON),
    KEEP(Shape.REASON),
    WITHDRAW(Shape.REASON);

    /** The form behind an action. */
    public enum Shape {
        /** Another page. */
        LINK,
        /** One click. */
        BUTTON,
        /** One click, with room for a note of the person who decides. */
        DECISION,
        /** Words are required. */
        REASON,
        /** Where it goes on, with a reason. */
        CHOICE,
        /** What for. */
        PURPOSE,
        /** Who said so. */
        NAME,
        /** When it was received and how that is known. */
        EVIDENCE,
        /** Dossier and number that a House gave. */
        NUMBER,
        /** An agreement given on paper or by telephone. */
        OUTSIDE
    }

    private final Shape shape;

    ActionKind(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /** What can't be undone by who does it looks like that. */
    public boolean grave() {
        return this == WITHDRAW;
    }
}
