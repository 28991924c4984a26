package nl.topdossier.audit;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.audit.AuditEntryRecorded;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records who did what with a letter, in a chain per letter: call it in the transaction of the act, under the lock of the
 * letter's row in this service. Details are ids, states and hashes, never text.
 */
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Facts facts;
    private final JsonMapper json;
    private final Clock clock;
    private final String service;

    AuditTrail(JdbcClient jdbc, Facts facts, JsonMapper json, Clock clock, String service) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    /** Records an act of a person, or of the system (person absent). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(UUID letterId, String act, @Nullable UUID person, Map<String, ?> details) {
        Last last = jdbc.sql("""
                        select position, hash from audit_entry where letter_id = :letterId order by position desc limit 1
                        """)
                .param("letterId", letterId)
                .query(Last.class)
                .optional()
                .orElse(new Last(0, AuditChain.START));
        long position = last.position() + 1;
        String entry = json.writeValueAsString(entry(letterId, position, act, person, details));
        String hash = AuditChain.hash(last.hash(), entry);
        jdbc.sql("""
                        insert into audit_entry (letter_id, position, entry, previous_hash, hash)
                        values (:letterId, :position, :entry, :previous, :hash)
                        """)
                .param("letterId", letterId)
                .param("position", position)
                .param("entry", entry)
                .param("previous", last.hash())
                .param("hash", hash)
                .update();
        facts.tell(Topics.audit(service), new AuditEntryRecorded(letterId, position, entry, last.hash(), hash));
    }

    private Map<String, Object> entry(
            UUID letterId, long position, String act, @Nullable UUID person, Map<String, ?> details) {
        Map<String, Object> entry = new TreeMap<>();
        entry.put("letterId", letterId.toString());
        entry.put("service", service);
        entry.put("position", position);
        entry.put("at", clock.instant().toString());
        entry.put("act", act);
        entry.put("person", person == null ? "system" : person.toString());
        entry.put("details", new TreeMap<>(details));
        return entry;
    }

    record Last(long position, String hash) {}
}
