package nl.topdossier.exercise;

import java.time.LocalDate;

/**
 * One act on one piece of the work for a summit, by the office that owns it.
 *
 * @param position of the partial result that is delivered, which has this name; 0 and nothing for the whole piece
 * @param version of the piece that was seen
 */
public record SummitAct(
        LocalDate day,
        Kind kind,
        String workTaskId,
        String title,
        String office,
        int position,
        String result,
        long version) {

    /** What is done with the piece. */
    public enum Kind {
        START,
        DELIVER,
        COMPLETE
    }

    /** The same on another day. */
    SummitAct on(LocalDate other) {
        return new SummitAct(other, kind, workTaskId, title, office, position, result, version);
    }
}
