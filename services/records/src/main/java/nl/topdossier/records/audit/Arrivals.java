package nl.topdossier.records.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets a root be made between arrivals: entries come in under the shared lock, a root is made under the exclusive one. So
 * every entry with a number up to the root's is committed when the root is made.
 */
final class Arrivals {

    private static final long LOCK = 8_084_001;

    private Arrivals() {}

    /** Holds roots up until the current transaction ends. */
    static void arrive(JdbcClient jdbc) {
        lock(jdbc, "pg_advisory_xact_lock_shared");
    }

    /** Holds arrivals (and other roots) up until the current transaction ends. */
    static void hold(JdbcClient jdbc) {
        lock(jdbc, "pg_advisory_xact_lock");
    }

    private static void lock(JdbcClient jdbc, String how) {
        jdbc.sql("select " + how + "(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> "")
                .single();
    }
}
