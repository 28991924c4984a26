package nl.topdossier.portal.summits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.letters.MeetingKind;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a summit on each page about it.
 *
 * @param away how far off it is, in words
 * @param coordinating whether this person plans it, and may look at its processes
 * @param auditable whether this person may see its audit trail
 */
public record SummitHead(
        UUID id,
        String name,
        MeetingKind kind,
        Attendance attendance,
        String place,
        @Nullable String venue,
        LocalDate firstDay,
        LocalDate lastDay,
        SummitState state,
        Text away,
        boolean coordinating,
        boolean auditable) {

    public String address() {
        return "/summits/" + id;
    }

    /** The pages about it. */
    public List<SummitTab> tabs() {
        return List.of(SummitTab.values());
    }

    /** From and until, or the one day. */
    public Text days() {
        return firstDay.equals(lastDay) ? Text.of("summit.day", firstDay) : Text.of("summit.days", firstDay, lastDay);
    }
}
