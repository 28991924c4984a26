package nl.topdossier.messaging;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wakes the duty that has work, on commit and in whichever instance of the service is on duty: a PostgreSQL
 * notification, which the database sends only when the transaction commits and once however often it was asked.
 */
public final class Wake {

    /** The duty that publishes facts. */
    public static final String OUTBOX = "outbox";
    /** The duty that handles facts that came in. */
    public static final String INBOX = "inbox";
    /** The duty that sends commands to the engine. */
    public static final String COMMANDS = "commands";

    private Wake() {}

    /** Asks for the duty to be woken when the current transaction commits. */
    public static void onCommit(JdbcClient jdbc, String duty) {
        jdbc.sql("select pg_notify(current_schema() || '_duty', :duty)")
                .param("duty", duty)
                .query((row, number) -> "")
                .single();
    }
}
