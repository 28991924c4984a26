package nl.topdossier.logistics.work;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.logistics.network.Part;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.templates.DayRule;
import org.jspecify.annotations.Nullable;

/** A named partial result of a piece of work. */
public record WorkResult(
        UUID workTaskId,
        int position,
        String name,
        @Nullable String dueRule,
        int dueShift,
        @Nullable LocalDate dueDay,
        int workingDays,
        @Nullable LocalDate deliveredOn,
        @Nullable String note) {

    Part part() {
        return new Part(name, workingDays, dueDay, deliveredOn);
    }

    @Nullable
    LocalDate dueDayFor(Summit summit) {
        return dueRule == null
                ? dueDay
                : DayRule.parse(dueRule).on(summit.firstDay(), summit.lastDay()).plusDays(dueShift);
    }
}
