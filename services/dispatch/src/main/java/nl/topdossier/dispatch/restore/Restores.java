package nl.topdossier.dispatch.restore;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.dispatch.handover.Pauses;
import nl.topdossier.messaging.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices at the start, before anything is sent, that the rows were put back from a back-up: they lie in another database
 * than before, or the setting names a restore that they do not know. Then every letter that a House may have got since waits
 * for the desk, and so does one that was opened before and comes here only now.
 */
@Service
public class Restores implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(Restores.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Dispatches dispatches;
    private final Pauses pauses;
    private final Clock clock;
    private final String named;

    Restores(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Dispatches dispatches,
            Pauses pauses,
            Clock clock,
            @Value("${topdossier.restored:}") String named) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.dispatches = dispatches;
        this.pauses = pauses;
        this.clock = clock;
        this.named = named.strip();
    }

    @Override
    public void afterPropertiesSet() {
        transactions.executeWithoutResult(status -> look(named));
    }

    /** Looks whether the rows have been put back since the last look; a second look at the same restore finds nothing. */
    void look(String restore) {
        boolean isFirstLook = jdbc.sql("select count(*) from database_origin")
                        .query(Long.class)
                        .single()
                == 0;
        note("database " + database(), !isFirstLook);
        if (!restore.isEmpty()) {
            note("restore " + restore, true);
        }
    }

    /** Every database has an id from the moment it was made; a restore from a dump lies in another one. */
    private String database() {
        return jdbc.sql("select system_identifier::text from pg_control_system()")
                .query(String.class)
                .single();
    }

    private void note(String origin, boolean restored) {
        Instant now = clock.instant();
        int isNew = jdbc.sql("""
                        insert into database_origin (name, noted_at, restored) values (:name, :now, :restored)
                        on conflict do nothing
                        """)
                .param("name", origin)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("restored", restored)
                .update();
        if (isNew == 1 && restored) {
            log.warn(
                    "The database came from a back-up ({}): letters wait until the desk says what each House has",
                    origin);
            dispatches.awaitingReceipts().forEach(dispatchId -> pauses.pause(dispatchId, now));
        }
    }

    /** Pauses a letter that comes here after a restore and was opened before it: it may have been sent in the time between. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pauseIfOlder(UUID dispatchId, UUID letterId) {
        lastRestore()
                .filter(restoredAt -> Ids.madeAt(letterId).isBefore(restoredAt))
                .ifPresent(restoredAt -> pauses.pause(dispatchId, restoredAt));
    }

    private Optional<Instant> lastRestore() {
        return jdbc.sql("select noted_at from database_origin where restored order by noted_at desc limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
