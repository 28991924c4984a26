package nl.topdossier.exercise;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** A day in the future for a letter about a meeting of long ago, with the reason that is shown. */
public record ExerciseDeadline(LocalDate day) {

    public static ExerciseDeadline in(int days) {
        return new ExerciseDeadline(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(days));
    }

    Map<String, Object> asked() {
        return Map.of(
                "date",
                day.toString(),
                "reason",
                "Oefening: de bijeenkomst is al geweest; deze dag is voor de oefening gekozen.");
    }
}
