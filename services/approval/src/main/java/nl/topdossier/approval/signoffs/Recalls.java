package nl.topdossier.approval.signoffs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.RecallRequested;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked back, and what the answer was. */
@Repository
class Recalls {

    /** What was answered. */
    enum Answer {
        KEPT,
        GRANTED,
        REFUSED,
        LEFT_TO_DISPATCH
    }

    private final JdbcClient jdbc;

    Recalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(UUID recallId) {
        return jdbc.sql("select 1 from recall where recall_id = :id")
                .param("id", recallId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void keep(RecallRequested recall, Instant now) {
        jdbc.sql("""
                        insert into recall (recall_id, letter_id, submission_id, purpose, answer, requested_at)
                        values (:id, :letterId, :submissionId, :purpose, :answer, :now)
                        """)
                .param("id", recall.recallId())
                .param("letterId", recall.letterId())
                .param("submissionId", recall.submissionId())
                .param("purpose", recall.purpose().name())
                .param("answer", Answer.KEPT.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The recall that came before this submission, if one did. */
    Optional<UUID> kept(UUID submissionId) {
        return jdbc.sql("""
                        select recall_id from recall where submission_id = :id and answer = 'KEPT'
                        order by requested_at, recall_id limit 1
                        """).param("id", submissionId).query(UUID.class).optional();
    }

    void answer(UUID recallId, Answer answer) {
        jdbc.sql("update recall set answer = :answer where recall_id = :id")
                .param("answer", answer.name())
                .param("id", recallId)
                .update();
    }
}
