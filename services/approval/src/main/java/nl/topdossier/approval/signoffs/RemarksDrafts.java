package nl.topdossier.approval.signoffs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remarks and notes that were not sent. They belong to letter, office and person: a next task finds them again. */
@Repository
public class RemarksDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    RemarksDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what a person typed; nothing typed forgets it. */
    @Transactional
    public void keep(UUID letterId, String officeId, UUID personId, UUID taskId, String remarks, String notes) {
        if (remarks.isEmpty() && notes.isEmpty()) {
            sent(letterId, officeId, personId);
            return;
        }
        jdbc.sql("""
                        insert into remarks_draft (letter_id, office_id, person_id, task_id, remarks, notes, saved_at)
                        values (:letterId, :officeId, :personId, :taskId, :remarks, :notes, :now)
                        on conflict (letter_id, office_id, person_id)
                            do update set task_id = :taskId, remarks = :remarks, notes = :notes, saved_at = :now
                        """)
                .param("letterId", letterId)
                .param("officeId", officeId)
                .param("personId", personId)
                .param("taskId", taskId)
                .param("remarks", remarks)
                .param("notes", notes)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the people of an office typed about a letter, newest first. */
    public List<Draft> of(UUID letterId, String officeId) {
        return jdbc.sql("""
                        select person_id, task_id, remarks, notes, saved_at from remarks_draft
                        where letter_id = :letterId and office_id = :officeId order by saved_at desc
                        """)
                .param("letterId", letterId)
                .param("officeId", officeId)
                .query(Draft.class)
                .list();
    }

    void sent(UUID letterId, String officeId, UUID personId) {
        jdbc.sql("""
                        delete from remarks_draft
                        where letter_id = :letterId and office_id = :officeId and person_id = :personId
                        """)
                .param("letterId", letterId)
                .param("officeId", officeId)
                .param("personId", personId)
                .update();
    }

    /** What one person typed, at which task. */
    public record Draft(UUID personId, UUID taskId, String remarks, String notes, Instant savedAt) {}
}
