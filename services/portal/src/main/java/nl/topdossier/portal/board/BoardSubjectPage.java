package nl.topdossier.portal.board;

import java.util.List;
import java.util.UUID;
import nl.topdossier.portal.words.Text;

/**
 * A summit or a piece of work as the coordinator sees it: its processes, live, and what failed in them.
 *
 * @param address of this page
 * @param back the page of the summit or the work itself
 * @param backWords how that is called
 * @param none what it means that nothing runs yet
 */
public record BoardSubjectPage(
        UUID summitId,
        String summit,
        String title,
        String address,
        String back,
        Text backWords,
        Text none,
        List<ProcessView> processes,
        List<Incident> incidents) {}
