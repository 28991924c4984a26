package nl.topdossier.portal.summits;

import java.util.List;

/** When each letter of a summit has to leave at the latest, and from there the latest day of each step. */
public record TimetablePage(SummitHead head, List<PlannedLetter> letters, List<String> warnings) {}
