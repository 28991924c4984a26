package nl.topdossier.exporter;

import java.time.Duration;
import org.slf4j.Logger;

/** Tells once when Kafka stops answering and once when it is back, and when to try a new connection. */
final class StallWatch {

    private static final Duration TELL_AFTER = Duration.ofSeconds(10);

    private final Backlog backlog;
    private final Duration tooLong;
    private final Logger log;
    private boolean told;

    StallWatch(Backlog backlog, Duration tooLong, Logger log) {
        this.backlog = backlog;
        this.tooLong = tooLong;
        this.log = log;
    }

    boolean isTooLong() {
        var stalled = backlog.stalled();
        if (!told && stalled.compareTo(TELL_AFTER) > 0) {
            told = true;
            log.warn("Kafka has not answered for {} s. {} wait; the broker goes on", stalled.toSeconds(), backlog);
        } else if (told && stalled.compareTo(TELL_AFTER) <= 0) {
            told = false;
            log.info("Kafka answers again. {} wait", backlog);
        }
        return stalled.compareTo(tooLong) > 0;
    }
}
