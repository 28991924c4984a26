package nl.topdossier.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets facts that were done long ago; the same event does not come back after that time. */
class InboxPruning {

    private static final Duration REMEMBERED = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxPruning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @org.springframework.scheduling.annotation.Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void prune() {
        jdbc.sql("delete from inbox where done_at < :before")
                .param("before", clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC))
                .update();
    }
}
