package nl.topdossier.engine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands whose effect the engine has not shown after several tries; the coordinator sees them and may restart. */
public class StuckCommands {

    private final JdbcClient jdbc;

    StuckCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The stuck commands, oldest first. */
    public List<Stuck> list() {
        return jdbc.sql("""
                        select c.kind, c.name, c.business_key, c.task_id, c.created_at, c.stuck_at, c.attempts, c.failure, p.letter_id, p.process_id
                        from engine_command c left join process_instance p on p.business_key = c.business_key
                        where c.stuck_at is not null and c.done_at is null order by c.id
                        """).query(Stuck.class).list();
    }

    /** A command without effect: which, for what, since when. */
    public record Stuck(
            String kind,
            @Nullable String name,
            UUID businessKey,
            @Nullable UUID taskId,
            Instant createdAt,
            Instant stuckAt,
            int attempts,
            @Nullable String failure,
            @Nullable UUID letterId,
            @Nullable String processId) {}
}
