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

/** Warnings about deadlines: shown to the offices that are late, to who is called for them, to the coordinator and to the desk. */
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
        add(fact.letterId(), fact.deadline(), "NEAR_" + fact.workingDaysLeft(), fact.officeIds(), fact.contacts());
        letters.touched(fact.letterId());
    }

    void passed(DeadlinePassed fact) {
        add(fact.letterId(), fact.deadline(), "PASSED", fact.officeIds(), fact.contacts());
        letters.passed(fact.letterId());
    }

    private void add(
            UUID letterId, Instant deadline, String level, Collection<String> offices, Collection<UUID> contacts) {
        jdbc.sql("""
                        insert into deadline_notice (letter_id, deadline, level, told_at, offices, contacts)
                        values (:letterId, :deadline, :level, :now, :offices, :contacts) on conflict (letter_id, deadline, level)
                        do update set offices = :offices, contacts = :contacts
                        """)
                .param("letterId", letterId)
                .param("deadline", Timestamp.from(deadline))
                .param("level", level)
                .param("now", Timestamp.from(clock.instant()))
                .param("offices", "," + String.join(",", offices) + ",")
                .param("contacts", contacts.toArray(UUID[]::new))
                .update();
    }

    /**
     * The gravest warning of each letter and piece of work that still runs, if it concerns these offices (every office when
     * absent) or this person is called for them.
     */
    public List<Notice> current(@Nullable Collection<String> offices, UUID person) {
        return jdbc.sql("""
                        select distinct on (n.letter_id) n.letter_id, coalesce(c.title, s.title) as title, n.deadline, n.level, n.told_at
                        from deadline_notice n
                        left join letter_card c on c.letter_id = n.letter_id
                        left join subject_card s on s.subject_id = n.letter_id
                        where (c.ended_at is null and c.deadline = n.deadline or s.subject_id is not null and exists (
                              select 1 from task_row t
                              where t.letter_id = n.letter_id and t.closed_at is null and t.deadline = n.deadline))
                          and (:all or :person = any (n.contacts) or exists (select 1 from unnest(string_to_array(trim(both ',' from n.offices), ',')) o where o in (:offices)))
                        order by n.letter_id, n.told_at desc
                        """)
                .param("all", offices == null)
                .param("person", person)
                .param("offices", offices == null || offices.isEmpty() ? Set.of("") : offices)
                .query(Notice.class)
                .list();
    }

    /** A warning: about which letter or piece of work, how grave, since when. Level is NEAR_2, NEAR_1 (working days) or PASSED. */
    public record Notice(UUID letterId, @Nullable String title, Instant deadline, String level, Instant toldAt) {}
}
