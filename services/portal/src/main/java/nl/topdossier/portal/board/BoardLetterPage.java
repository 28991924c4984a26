package nl.topdossier.portal.board;

import java.util.List;
import nl.topdossier.portal.deadlines.Deadline;
import nl.topdossier.portal.letters.LetterHead;
import nl.topdossier.portal.letters.StageStep;

/** One letter as the coordinator sees it: its processes, live, and what failed in them. */
public record BoardLetterPage(
        LetterHead head,
        List<StageStep> stages,
        Deadline deadline,
        List<ProcessView> processes,
        List<Incident> incidents,
        List<UnprocessedMessage> messages) {}
