package nl.topdossier.drafting.submissions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.drafting.letters.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The recalls of letters; changed under the lock of the letter only. */
@Repository
public class Recalls {

    private final JdbcClient jdbc;

    Recalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All recalls of a letter, newest first. */
    public List<Recall> of(UUID letterId) {
        return jdbc.sql("select * from recall where letter_id = :id order by asked_at desc, recall_id desc")
                .param("id", letterId)
                .query(Recall.class)
                .list();
    }

    Optional<Recall> pending(UUID submissionId) {
        return jdbc.sql("select * from recall where submission_id = :id and state = 'PENDING'")
                .param("id", submissionId)
                .query(Recall.class)
                .optional();
    }

    Optional<Recall> find(UUID recallId) {
        return jdbc.sql("select * from recall where recall_id = :id")
                .param("id", recallId)
                .query(Recall.class)
                .optional();
    }

    void add(Recall recall) {
        jdbc.sql("""
                        insert into recall (recall_id, letter_id, submission_id, purpose, state, asked_by, asked_at)
                        values (:id, :letterId, :submissionId, :purpose, :state, :by, :at)
                        """)
                .param("id", recall.recallId())
                .param("letterId", recall.letterId())
                .param("submissionId", recall.submissionId())
                .param("purpose", recall.purpose().name())
                .param("state", recall.state().name())
                .param("by", recall.askedBy())
                .param("at", Rows.at(recall.askedAt()))
                .update();
    }

    void answer(UUID recallId, Recall.State state) {
        jdbc.sql("update recall set state = :state where recall_id = :id and state = 'PENDING'")
                .param("state", state.name())
                .param("id", recallId)
                .update();
    }

    void overtakePending(UUID submissionId) {
        jdbc.sql("update recall set state = 'OVERTAKEN' where submission_id = :id and state = 'PENDING'")
                .param("id", submissionId)
                .update();
    }
}
