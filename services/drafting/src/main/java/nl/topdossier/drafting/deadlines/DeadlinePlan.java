package nl.topdossier.drafting.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.topdossier.calendar.Message;
import nl.topdossier.calendar.WarningPlan;
import nl.topdossier.calendar.WorkingDays;

/** A deadline with its reasons; a moved deadline is a next plan. Plans count from 1. */
public record DeadlinePlan(
        UUID letterId,
        int plan,
        LocalDate date,
        LocalTime time,
        Instant at,
        List<String> rules,
        List<Message> reasons,
        List<Message> warnings,
        String handReason,
        UUID setBy,
        Instant setAt) {

    /** The name of a deadline that a person set. */
    public static final String BY_HAND = "by-hand";

    WarningPlan warningPlan() {
        return WarningPlan.of(date, time, WorkingDays.standard());
    }

    String rule() {
        return rules.isEmpty() ? BY_HAND : String.join("+", rules);
    }
}
