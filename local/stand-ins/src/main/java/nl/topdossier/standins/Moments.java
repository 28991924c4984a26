package nl.topdossier.standins;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes a moment as people here read it. */
@Component("moments")
public class Moments {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.of("nl")).withZone(ZoneId.of("Europe/Amsterdam"));

    /** Local date and time in the Netherlands. */
    public String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
