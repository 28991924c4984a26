package nl.topdossier.chaos;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From a kill until the part was well again; without an end when it never was. */
record Outage(ProcessKind kind, Instant from, @Nullable Instant until) {

    /** What is still said about it when it is over: connections are found dead late, backlogs are worked off. */
    private static final Duration AFTERMATH = Duration.ofSeconds(45);

    Outage endedAt(Instant end) {
        return new Outage(kind, from, end);
    }

    boolean explains(Instant moment) {
        return !moment.isBefore(from.minusSeconds(1)) && (until == null || !moment.isAfter(until.plus(AFTERMATH)));
    }

    Duration length() {
        return until == null ? Duration.ofDays(1) : Duration.between(from, until);
    }
}
