package nl.topdossier.approval.signoffs;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterSubmitted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All that was submitted, with rounds and sign-offs. */
@Repository
public class Submissions {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Rounds rounds;

    Submissions(JdbcClient jdbc, JsonMapper json, Rounds rounds) {
        this.jdbc = jdbc;
        this.json = json;
        this.rounds = rounds;
    }

    /** The submissions of a letter, oldest first. */
    public List<Submission> ofLetter(UUID letterId) {
        Rounds.OfLetter known = rounds.ofLetter(letterId);
        return jdbc.sql("select * from submission where letter_id = :letterId order by number")
                .param("letterId", letterId)
                .query((row, number) -> new Submission(
                        new Terms(json.readValue(row.getString("terms"), LetterSubmitted.class)),
                        Columns.instant(row, "opened_at"),
                        known.of(row.getObject("submission_id", UUID.class)),
                        Submission.State.valueOf(row.getString("state")),
                        Columns.instantOrNull(row, "closed_at")))
                .list();
    }

    boolean exists(UUID submissionId) {
        return jdbc.sql("select 1 from submission where submission_id = :id")
                .param("id", submissionId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void add(Submission submission) {
        LetterSubmitted letter = submission.terms().letter();
        jdbc.sql("""
                        insert into submission (submission_id, letter_id, version, content_hash, state, terms, opened_at)
                        values (:id, :letterId, :version, :contentHash, :state, :terms, :openedAt)
                        """)
                .param("id", submission.id())
                .param("letterId", submission.letterId())
                .param("version", letter.version())
                .param("contentHash", letter.contentHash())
                .param("state", submission.state().name())
                .param("terms", json.writeValueAsString(letter))
                .param("openedAt", submission.openedAt().atOffset(ZoneOffset.UTC))
                .update();
        save(submission);
    }

    void save(Submission submission) {
        jdbc.sql("update submission set state = :state, closed_at = :closedAt where submission_id = :id")
                .param("state", submission.state().name())
                .param("closedAt", Columns.utc(submission.closedAt()))
                .param("id", submission.id())
                .update();
        submission.touched().forEach(round -> rounds.save(submission, round));
    }

    /** The letter that a sign-off (or its task) belongs to. */
    Optional<UUID> letterOfSignOff(UUID signOffId) {
        return jdbc.sql("select letter_id from sign_off where sign_off_id = :id")
                .param("id", signOffId)
                .query(UUID.class)
                .optional();
    }

    /** The letter that a round belongs to. */
    Optional<UUID> letterOfRound(UUID roundId) {
        return jdbc.sql("select letter_id from sign_off_round where round_id = :id")
                .param("id", roundId)
                .query(UUID.class)
                .optional();
    }
}
