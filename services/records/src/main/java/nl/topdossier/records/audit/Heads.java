package nl.topdossier.records.audit;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.topdossier.audit.verify.RootSeal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The newest entry of every chain as it was at some moment, one by one, always in the same order. */
@Repository
class Heads {

    private static final int FETCHED_AT_ONCE = 1000;

    private final JdbcTemplate jdbc;

    Heads(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCHED_AT_ONCE);
    }

    /** Hands over each head among the entries up to this number and gives how many there were; inside a transaction. */
    long each(long upTo, Consumer<Head> taker) {
        AtomicLong heads = new AtomicLong();
        jdbc.query(
                """
                select distinct on (letter_id, service) letter_id, service, position, hash from chain_entry
                where id <= ? order by letter_id, service, position desc
                """,
                row -> {
                    taker.accept(new Head(
                            row.getObject("letter_id", UUID.class),
                            row.getString("service"),
                            row.getLong("position"),
                            row.getString("hash")));
                    heads.incrementAndGet();
                },
                upTo);
        return heads.get();
    }

    record Head(UUID letterId, String service, long position, String hash) {

        String leaf() {
            return RootSeal.leaf(letterId.toString(), service, position, hash);
        }
    }
}
