package nl.topdossier.commitments.items;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One at a time, until the transaction ends: recording an item and hearing of a letter look for each other, and must not pass
 * each other unseen.
 */
@Component
public class LedgerLock {

    private static final long LEDGER = 0x1ed9e4;

    private final JdbcClient jdbc;

    LedgerLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("select pg_advisory_xact_lock(:ledger)")
                .param("ledger", LEDGER)
                .query((row, number) -> true)
                .list();
    }
}
