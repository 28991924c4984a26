package nl.topdossier.drafting.submissions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.drafting.letters.Rows;
import nl.topdossier.drafting.letters.StartAt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The submissions of letters; changed under the lock of the letter only. */
@Repository
public class Submissions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Submissions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The submission with this id. */
    public Optional<Submission> find(@Nullable UUID submissionId) {
        return jdbc.sql("select * from submission where submission_id = :id")
                .param("id", submissionId, java.sql.Types.OTHER)
                .query((row, number) -> submission(row))
                .optional();
    }

    /** All submissions of a letter, oldest first. */
    public List<Submission> of(UUID letterId) {
        return jdbc.sql("select * from submission where letter_id = :id order by submitted_at, submission_id")
                .param("id", letterId)
                .query((row, number) -> submission(row))
                .list();
    }

    void add(Submission submission) {
        jdbc.sql("""
                        insert into submission (submission_id, letter_id, version, content_hash, state, start_at, policy,
                            next_task_id, submitted_by, submitted_at)
                        values (:id, :letterId, :version, :contentHash, :state, :startAt, :policy, :next, :by, :at)
                        """)
                .param("id", submission.submissionId())
                .param("letterId", submission.letterId())
                .param("version", submission.version())
                .param("contentHash", submission.contentHash())
                .param("state", submission.state().name())
                .param("startAt", json.writeValueAsString(submission.startAt()))
                .param("policy", submission.policy().name())
                .param("next", submission.nextTaskId())
                .param("by", submission.submittedBy())
                .param("at", Rows.at(submission.submittedAt()))
                .update();
    }

    void move(UUID submissionId, SubmissionState state, @Nullable UUID nextTaskId) {
        jdbc.sql("""
                        update submission set state = :state, next_task_id = coalesce(:next, next_task_id) where submission_id = :id
                        """)
                .param("state", state.name())
                .param("next", nextTaskId, java.sql.Types.OTHER)
                .param("id", submissionId)
                .update();
    }

    private Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                Objects.requireNonNull(Rows.uuid(row, "submission_id")),
                Objects.requireNonNull(Rows.uuid(row, "letter_id")),
                row.getInt("version"),
                row.getString("content_hash"),
                SubmissionState.valueOf(row.getString("state")),
                json.readValue(row.getString("start_at"), StartAt.class),
                ReturnPolicy.valueOf(row.getString("policy")),
                Rows.uuid(row, "next_task_id"),
                Objects.requireNonNull(Rows.uuid(row, "submitted_by")),
                Objects.requireNonNull(Rows.instant(row, "submitted_at")));
    }
}
