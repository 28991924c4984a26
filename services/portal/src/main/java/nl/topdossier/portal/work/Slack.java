package nl.topdossier.portal.work;

import nl.topdossier.portal.deadlines.Urgency;
import nl.topdossier.portal.words.Text;

/** How many working days a piece of work can still slip without moving the end of all. */
public record Slack(int days, boolean critical) {

    private static final int SMALL = 3;

    /** In words, with the critical path named. */
    public Text said() {
        if (days < 0) {
            return Text.of("work.slack.short", -days);
        }
        return critical ? Text.of("work.slack.critical", days) : Text.of("work.slack", days);
    }

    /** How pressing it is, for its colour and shape. */
    public Urgency urgency() {
        if (days < 0) {
            return Urgency.OVERDUE;
        }
        return days <= SMALL ? Urgency.SOON : Urgency.AMPLE;
    }
}
