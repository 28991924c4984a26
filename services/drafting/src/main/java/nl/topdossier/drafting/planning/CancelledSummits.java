package nl.topdossier.drafting.planning;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.summit.SummitCancelled;
import nl.topdossier.drafting.letters.DraftingProcess;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.messaging.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Summits that will not take place. No letter is ended by it: the text may be needed elsewhere, so the office of each open letter
 * is asked whether it is withdrawn or kept.
 */
@Service
public class CancelledSummits {

    private final Letters letters;
    private final DraftingProcess process;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    CancelledSummits(Letters letters, DraftingProcess process, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.letters = letters;
        this.process = process;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks about every letter that is open now, once; one that is opened later is meant for a cancelled summit. */
    @Transactional
    public void cancelled(SummitCancelled told) {
        if (!isFirst(told.summitId())) {
            return;
        }
        for (Letter seen : letters.ofSummit(told.summitId())) {
            Letter letter = letters.lock(seen.id());
            if (!letter.state().isOver()) {
                process.summitCancelled(letter, Ids.next());
                audit.record(
                        letter.id(),
                        "summit-cancelled",
                        null,
                        Map.of("summitId", told.summitId().toString()));
            }
        }
    }

    /** Whether the summit will not take place. */
    boolean isCancelled(UUID summitId) {
        return jdbc.sql("select count(*) from cancelled_summit where summit_id = :id")
                        .param("id", summitId)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private boolean isFirst(UUID summitId) {
        return jdbc.sql(
                                "insert into cancelled_summit (summit_id, cancelled_at) values (:id, :now) on conflict do nothing")
                        .param("id", summitId)
                        .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
