package nl.topdossier.records.files;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.dispatch.LetterDispatched;
import nl.topdossier.contracts.records.LetterFiled;
import nl.topdossier.messaging.Facts;
import nl.topdossier.messaging.Wake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which dispatched letters are to be filed and which are; each is told as filed once. */
@Service
public class Filings {

    private static final int LONGEST_PAUSE = 9;

    private final JdbcClient jdbc;
    private final Facts facts;
    private final AuditTrail audit;
    private final Clock clock;

    Filings(JdbcClient jdbc, Facts facts, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Notes, in the inbox's transaction, that a dispatched letter is to be filed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(LetterDispatched dispatched) {
        jdbc.sql("""
                        insert into filing (dispatch_id, letter_id, content_hash, state, attempts, next_attempt_at)
                        values (:dispatchId, :letterId, :contentHash, 'OPEN', 0, :now) on conflict do nothing
                        """)
                .param("dispatchId", dispatched.dispatchId())
                .param("letterId", dispatched.letterId())
                .param("contentHash", dispatched.contentHash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        Wake.onCommit(jdbc, FilingDuty.NAME);
    }

    List<Filing> due() {
        return jdbc.sql(
                        "select * from filing where state = 'OPEN' and next_attempt_at <= :now order by next_attempt_at")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Filing.class)
                .list();
    }

    /** Marks a letter as filed with these parts, whose bytes are stored, and tells it; nothing if it was filed before. */
    @Transactional
    public void file(Filing filing, List<SentPart> parts) {
        lockLetter(filing.letterId());
        int first = jdbc.sql("""
                        update filing set state = 'FILED', filed_at = :now, failure = null
                        where dispatch_id = :dispatchId and state = 'OPEN'
                        """)
                .param("dispatchId", filing.dispatchId())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (first == 0) {
            return;
        }
        parts.forEach(part -> insert(filing.dispatchId(), part));
        audit.record(
                filing.letterId(),
                "letter-filed",
                null,
                Map.of(
                        "dispatchId",
                        filing.dispatchId().toString(),
                        "contentHash",
                        filing.contentHash(),
                        "parts",
                        parts.size()));
        facts.tell(Topics.RECORDS_FILE, new LetterFiled(filing.letterId(), filing.dispatchId(), filing.contentHash()));
    }

    private void lockLetter(UUID letterId) {
        jdbc.sql("select dispatch_id from filing where letter_id = :letterId order by dispatch_id for update")
                .param("letterId", letterId)
                .query(UUID.class)
                .list();
    }

    private void insert(UUID dispatchId, SentPart part) {
        jdbc.sql("""
                        insert into filed_part (dispatch_id, name, media_type, agreed_sha256, sha256)
                        values (:dispatchId, :name, :mediaType, :agreed, :sent)
                        """)
                .param("dispatchId", dispatchId)
                .param("name", part.name())
                .param("mediaType", part.mediaType())
                .param("agreed", part.sha256())
                .param("sent", part.sentSha256())
                .update();
    }

    /** Puts a filing off, with growing pauses; it is never given up. */
    void postpone(Filing filing, String failure) {
        Duration pause = Duration.ofMillis(500L << Math.min(filing.attempts(), LONGEST_PAUSE));
        jdbc.sql("""
                        update filing set attempts = attempts + 1, next_attempt_at = :next, failure = :failure
                        where dispatch_id = :dispatchId and state = 'OPEN'
                        """)
                .param("dispatchId", filing.dispatchId())
                .param("next", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .update();
    }

    /** The filings of a letter. */
    public List<Filing> ofLetter(UUID letterId) {
        return jdbc.sql("select * from filing where letter_id = :letterId order by dispatch_id")
                .param("letterId", letterId)
                .query(Filing.class)
                .list();
    }

    /** The filings that are not done, those that failed most often first. */
    public List<Filing> open() {
        return jdbc.sql("select * from filing where state = 'OPEN' order by attempts desc, next_attempt_at limit 500")
                .query(Filing.class)
                .list();
    }
}
