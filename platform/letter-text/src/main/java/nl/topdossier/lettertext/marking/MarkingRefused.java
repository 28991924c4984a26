package nl.topdossier.lettertext.marking;

/**
 * Something above the ceiling ONGERUBRICEERD was brought to the door. Says in which part and at what place, never any of the
 * text, so that it can be shown, logged and sent.
 */
public final class MarkingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Place place;
    private final String part;

    MarkingRefused(Marking marking) {
        super("Expected nothing above the ceiling, but part " + marking.part() + " has a marking at "
                + marking.place());
        this.place = marking.place();
        this.part = marking.part();
    }

    public Place place() {
        return place;
    }

    /** The part of the letter, for instance letter, covering/TK or memo. */
    public String part() {
        return part;
    }
}
