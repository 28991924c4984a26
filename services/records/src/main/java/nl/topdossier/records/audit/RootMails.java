package nl.topdossier.records.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails of roots: each step is committed by itself, so that a crash leaves what was known. */
@Repository
class RootMails {

    private static final int LONGEST_PAUSE = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    RootMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Due> due() {
        return jdbc.sql("""
                        select number, attempts from root_mail where state = 'PLANNED' and next_attempt_at <= :now order by number
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Due.class)
                .list();
    }

    /** Commits that the mail goes out; false if another instance was first. */
    boolean begin(long number) {
        return jdbc.sql("""
                                update root_mail set state = 'SENDING', attempts = attempts + 1
                                where number = :number and state = 'PLANNED'
                                """).param("number", number).update() == 1;
    }

    void sent(long number) {
        end(number, "SENT", null);
    }

    void uncertain(long number, String failure) {
        end(number, "UNCERTAIN", failure);
    }

    /** The mail server said no, or was not there: tried again after a pause that grows up to some minutes. */
    void notTaken(Due mail, String failure) {
        Duration pause = Duration.ofSeconds(1L << Math.min(mail.attempts(), LONGEST_PAUSE));
        jdbc.sql("""
                        update root_mail set state = 'PLANNED', next_attempt_at = :next, failure = :failure
                        where number = :number and state = 'SENDING'
                        """)
                .param("number", mail.number())
                .param("failure", failure)
                .param("next", clock.instant().plus(pause).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Mails that a crash left on their way: nobody knows whether they arrived. */
    int leaveInterrupted() {
        return jdbc.sql("""
                        update root_mail set state = 'UNCERTAIN', failure = 'interrupted', ended_at = :now where state = 'SENDING'
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void end(long number, String state, @Nullable String failure) {
        jdbc.sql("""
                        update root_mail set state = :state, failure = :failure, ended_at = :now
                        where number = :number and state = 'SENDING'
                        """)
                .param("number", number)
                .param("state", state)
                .param("failure", failure)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    record Due(long number, int attempts) {}
}
