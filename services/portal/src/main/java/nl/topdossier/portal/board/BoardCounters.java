package nl.topdossier.portal.board;

/** The numbers above the status board. */
public record BoardCounters(int running, int overdue, int soon, int blocked, int failed, int dispatchedThisWeek) {}
