package nl.topdossier.portal.board;

import java.util.List;

/** The status board. Letters come in the order in which they endanger their deadline. */
public record BoardPage(
        BoardCounters counters,
        List<BoardLetter> letters,
        List<Incident> incidents,
        List<UnprocessedMessage> messages) {}
