package nl.topdossier.records.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditChain;
import nl.topdossier.audit.verify.Break;
import nl.topdossier.audit.verify.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chains, their entries and their alarms. Entries and alarms are only ever added. */
@Repository
class Chains {

    private static final String ONE = " where letter_id = :letterId and service = :service";

    private final JdbcClient jdbc;
    private final Clock clock;

    Chains(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ChainState lock(UUID letterId, String service) {
        jdbc.sql("""
                        insert into chain (letter_id, service, position, hash, whole, alarms)
                        values (:letterId, :service, 0, :start, true, 0) on conflict do nothing
                        """)
                .param("letterId", letterId)
                .param("service", service)
                .param("start", AuditChain.START)
                .update();
        return jdbc.sql("select * from chain" + ONE + " for update")
                .param("letterId", letterId)
                .param("service", service)
                .query(ChainState.class)
                .single();
    }

    void save(ChainState chain) {
        jdbc.sql("update chain set position = :position, hash = :hash, whole = :whole, alarms = :alarms" + ONE)
                .paramSource(chain)
                .update();
    }

    Optional<Link> entry(UUID letterId, String service, long position) {
        return jdbc.sql("select position, entry, previous_hash, hash from chain_entry" + ONE
                        + " and position = :position")
                .param("letterId", letterId)
                .param("service", service)
                .param("position", position)
                .query(Link.class)
                .optional();
    }

    List<Link> entries(UUID letterId, String service) {
        return jdbc.sql("select position, entry, previous_hash, hash from chain_entry" + ONE + " order by position")
                .param("letterId", letterId)
                .param("service", service)
                .query(Link.class)
                .list();
    }

    void store(UUID letterId, String service, Link link) {
        Arrivals.arrive(jdbc);
        jdbc.sql("""
                        insert into chain_entry (letter_id, service, position, entry, previous_hash, hash, received_at)
                        values (:letterId, :service, :position, :entry, :previousHash, :hash, :now)
                        """)
                .param("letterId", letterId)
                .param("service", service)
                .param("position", link.position())
                .param("entry", link.entry())
                .param("previousHash", link.previousHash())
                .param("hash", link.hash())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Adds an alarm; false if this one was raised before. */
    boolean raise(UUID letterId, Break place, @Nullable String entry) {
        return jdbc.sql("""
                                insert into chain_alarm (letter_id, service, position, kind, expected, found, entry, raised_at)
                                values (:letterId, :service, :position, :kind, :expected, :found, :entry, :now)
                                on conflict do nothing
                                """)
                        .param("letterId", letterId)
                        .param("service", place.service())
                        .param("position", place.position())
                        .param("kind", place.kind().name())
                        .param("expected", place.expected())
                        .param("found", place.found())
                        .param("entry", entry)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    int alarms(UUID letterId, String service) {
        return jdbc.sql("select count(*) from chain_alarm" + ONE)
                .param("letterId", letterId)
                .param("service", service)
                .query(Integer.class)
                .single();
    }

    boolean hasConflict(UUID letterId, String service) {
        return jdbc.sql("select count(*) from chain_alarm" + ONE + " and kind = 'CONFLICT'")
                        .param("letterId", letterId)
                        .param("service", service)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<ChainState> ofLetter(UUID letterId) {
        return jdbc.sql("select * from chain where letter_id = :letterId order by service")
                .param("letterId", letterId)
                .query(ChainState.class)
                .list();
    }

    /** All chains, those with an alarm first. */
    List<ChainState> page(int limit, int offset) {
        return jdbc.sql("""
                        select * from chain order by (whole and alarms = 0), letter_id, service limit :limit offset :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(ChainState.class)
                .list();
    }

    /** The next chains after this one, in an order that never changes. */
    List<ChainState> after(UUID letterId, String service) {
        return jdbc.sql("""
                        select * from chain where (letter_id, service) > (:letterId, :service)
                        order by letter_id, service limit 500
                        """)
                .param("letterId", letterId)
                .param("service", service)
                .query(ChainState.class)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from chain").query(Long.class).single();
    }

    long countTroubled() {
        return jdbc.sql("select count(*) from chain where not whole or alarms > 0")
                .query(Long.class)
                .single();
    }

    List<Alarm> alarmsOf(UUID letterId) {
        return jdbc.sql("""
                        select service, position, kind, expected, found, raised_at from chain_alarm
                        where letter_id = :letterId order by id
                        """).param("letterId", letterId).query(Alarm.class).list();
    }
}
