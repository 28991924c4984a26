package nl.topdossier.preview;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The afternoon before letter 002 had to leave. */
final class SampleTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final LocalDateTime LOCAL_NOW = LocalDateTime.of(2025, 7, 2, 14, 10);
    static final Instant NOW = LOCAL_NOW.atZone(ZONE).toInstant();

    private SampleTime() {}

    static Instant at(int month, int day, int hour, int minute) {
        return LocalDateTime.of(2025, month, day, hour, minute).atZone(ZONE).toInstant();
    }

    static Instant minutesAgo(int minutes) {
        return NOW.minusSeconds(minutes * 60L);
    }
}
