package nl.topdossier.logistics.figures;

import java.time.LocalDate;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.templates.DayRule;

/** A moment at which the budget is decided on, for instance the Voorjaarsnota; its day follows from those of the summit. */
public record Decision(String key, String name, String nameEn, DayRule rule, long rowVersion) {

    /** The day of it, as long as the summit is on these days. */
    public LocalDate on(Summit summit) {
        return rule.on(summit.firstDay(), summit.lastDay());
    }
}
