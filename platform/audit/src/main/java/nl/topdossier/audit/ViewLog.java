package nl.topdossier.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** Notes who looked at which letter: kept in memory for a second and written in one batch, never in a page's path. */
public class ViewLog {

    private static final int MOST = 10_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final ConcurrentLinkedQueue<View> views = new ConcurrentLinkedQueue<>();

    ViewLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that a person looked at a letter, or at a part of it. */
    public void viewed(UUID letterId, UUID person, String what) {
        views.add(new View(letterId, person, what, clock.instant()));
    }

    @Scheduled(fixedDelay = 1000)
    void write() {
        List<Object[]> batch = new ArrayList<>();
        for (View view = views.poll(); view != null && batch.size() < MOST; view = views.poll()) {
            batch.add(new Object[] {view.letterId(), view.person(), view.what(), Timestamp.from(view.at())});
        }
        if (!batch.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into audit_view (letter_id, person_id, what, viewed_at) values (?, ?, ?, ?)", batch);
        }
    }

    private record View(UUID letterId, UUID person, String what, Instant at) {}
}
