package nl.topdossier.portal.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work in a list.
 *
 * @param code short name in the template, as people call it
 * @param owner the office that owns it, by name
 * @param outside the body outside that does it, for which the owner is liaison
 * @param slack absent once it is done or cancelled
 * @param blockers what it waits for, by name
 * @param next what has to happen now, and by whom
 */
public record WorkRow(
        UUID id,
        String code,
        String title,
        String owner,
        @Nullable String outside,
        WorkState state,
        LocalDate start,
        Deadline finish,
        @Nullable LocalDate doneOn,
        @Nullable Slack slack,
        List<String> blockers,
        @Nullable Text next) {

    public String address() {
        return "/work-tasks/" + id;
    }
}
