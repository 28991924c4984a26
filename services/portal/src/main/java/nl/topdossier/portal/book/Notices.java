package nl.topdossier.portal.book;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Warnings about deadlines: shown to the offices that hold the letter, to the coordinator and to the desk. */
@Repository
public class Notices {

    private final JdbcClient jdbc;
    private final LetterBook letters;
    private final Clock clock;

    Notices(JdbcClient jdbc, LetterBook letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    void near(DeadlineNear fact) {
        add(fact.letterId(), fact.deadline(), "NEAR_" + fact.workingDaysLeft(), fact.officeIds());
        letters.touched(fact.letterId());
    }

    void passed(DeadlinePassed fact) {
        add(fact.letterId(), fact.deadline(), "PASSED", fact.officeIds());
        letters.passed(fact.letterId());
    }

    private void add(UUID letterId, Instant deadline, String level, Collection<String> offices) {
        jdbc.sql("""
                        insert into deadline_notice (letter_id, deadline, level, told_at, offices)
                        values (:letterId, :deadline, :level, :now, :offices) on conflict (letter_id, deadline, level)
                        do update set offices = :offices
                        """)
                .param("letterId", letterId)
                .param("deadline", Timestamp.from(deadline))
                .param("level", level)
                .param("now", Timestamp.from(clock.instant()))
                .param("offices", "," + String.join(",", offices) + ",")
                .update();
    }

    /** The gravest warning of each running letter that concerns these offices (every office when absent). */
    public List<Notice> current(@Nullable Collection<String> offices) {
        return jdbc.sql("""
                        select distinct on (n.letter_id) n.letter_id, c.title, n.deadline, n.level, n.told_at
                        from deadline_notice n join letter_card c on c.letter_id = n.letter_id
                        where c.ended_at is null and c.deadline = n.deadline
                          and (:all or exists (select 1 from unnest(string_to_array(trim(both ',' from n.offices), ',')) o where o in (:offices)))
                        order by n.letter_id, n.told_at desc
                        """)
                .param("all", offices == null)
                .param("offices", offices == null || offices.isEmpty() ? Set.of("") : offices)
                .query(Notice.class)
                .list();
    }

    /** A warning: about which letter, how grave, since when. Level is NEAR_2, NEAR_1 (working days) or PASSED. */
    public record Notice(UUID letterId, @Nullable String title, Instant deadline, String level, Instant toldAt) {}
}
