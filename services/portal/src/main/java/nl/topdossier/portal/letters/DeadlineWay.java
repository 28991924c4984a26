package nl.topdossier.portal.letters;

import java.util.List;

/** How the deadline of a letter is found: by one or more rules of the calendar, or as a day with a reason. */
public enum DeadlineWay {
    USUAL,
    AGENDA("agenda"),
    REPORT("report"),
    DAY;

    private final List<String> rules;

    DeadlineWay(String... rules) {
        this.rules = List.of(rules);
    }

    /** The rules as the drafting service names them; none lets it choose by the kind of letter. */
    public List<String> rules() {
        return rules;
    }
}
