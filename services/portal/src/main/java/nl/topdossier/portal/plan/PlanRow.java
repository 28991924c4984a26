package nl.topdossier.portal.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A letter, a piece of work or a budget line in the view of the whole.
 *
 * @param state where it is, in words
 * @param slack in words; absent where nothing waits on it any more
 * @param blocker what keeps it from going on
 * @param next what has to happen now, and by whom
 */
public record PlanRow(
        Kind kind,
        UUID id,
        String title,
        String address,
        String owner,
        Text state,
        String style,
        boolean critical,
        LocalDate start,
        Deadline finish,
        @Nullable Text slack,
        @Nullable Text blocker,
        @Nullable Text next,
        Timeline.Bar bar) {

    /** Whether it is late, or nearly so. */
    public boolean isInDanger() {
        return style.equals("late") || style.equals("soon");
    }

    /** The classes of its bar. */
    public String barStyle() {
        return "td-gantt__bar--" + style + (critical ? " td-gantt__bar--critical" : "")
                + (kind == Kind.LETTER ? " td-gantt__bar--letter" : "");
    }

    /** The same on the critical path, or beside it. */
    public PlanRow critical(boolean on) {
        return new PlanRow(kind, id, title, address, owner, state, style, on, start, finish, slack, blocker, next, bar);
    }

    /** What a row is about. */
    public enum Kind {
        LETTER,
        WORK,
        MONEY
    }
}
