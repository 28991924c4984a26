package nl.topdossier.portal.plan.web;

import java.util.Comparator;
import java.util.function.Function;
import nl.topdossier.portal.plan.PlanRow;
import nl.topdossier.portal.plan.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * A letter, a piece of work or a budget line before it is drawn: what the order and the counts need, and how to draw it.
 *
 * @param slack working days that are left, or far away where nobody counts them
 * @param order the days of it, for the timeline
 * @param letter what a letter with slack of its own is called; absent for anything else
 * @param money whether it is a budget line, which nobody has to finish
 */
record PlanItem(
        String owner,
        boolean open,
        Danger danger,
        boolean blocked,
        boolean dueThisWeek,
        int slack,
        java.time.LocalDate start,
        java.time.LocalDate finish,
        boolean money,
        @Nullable String letter,
        Function<Timeline, PlanRow> row)
        implements Comparable<PlanItem> {

    private static final Comparator<PlanItem> GRAVEST_FIRST = Comparator.comparing((PlanItem item) -> !item.open())
            .thenComparing(PlanItem::danger)
            .thenComparingInt(PlanItem::slack)
            .thenComparing(PlanItem::finish);

    /** How near the end of its time it is. */
    enum Danger {
        LATE,
        NEAR,
        NONE;

        String style(boolean open) {
            return switch (this) {
                case LATE -> "late";
                case NEAR -> "soon";
                case NONE -> open ? "open" : "done";
            };
        }
    }

    @Override
    public int compareTo(PlanItem other) {
        return GRAVEST_FIRST.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
