package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.util.List;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * Other dates for a summit: first what would change, then the change itself.
 *
 * @param revision of the summit that the preview was made of
 * @param preview absent until other dates were asked for
 */
public record DatesPage(
        SummitHead head,
        LocalDate firstDay,
        LocalDate lastDay,
        String revision,
        @Nullable Preview preview,
        List<Problem> problems) {

    /** What would change, and the letters that would carry a wrong date. */
    public record Preview(List<Group> groups, OldDates letters) {

        public int lines() {
            return groups.stream().mapToInt(group -> group.lines().size()).sum();
        }
    }

    /** Lines of one kind. */
    public record Group(Kind kind, List<Line> lines) {}

    /** What a date belongs to. */
    public enum Kind {
        LETTER,
        WORK,
        MILESTONE,
        OTHER
    }

    /**
     * One date that moves.
     *
     * @param owner whom it is told
     * @param past whether the new day has already gone by
     */
    public record Line(
            Text what,
            @Nullable String owner,
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            boolean past) {}
}
