package nl.topdossier.approval.signoffs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.contracts.letter.ReturnPolicy;
import nl.topdossier.contracts.letter.RoundKind;
import nl.topdossier.contracts.signoff.RoundOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of submissions with their sign-offs. */
@Repository
class Rounds {

    private final JdbcClient jdbc;
    private final SignOffs signOffs;

    Rounds(JdbcClient jdbc, SignOffs signOffs) {
        this.jdbc = jdbc;
        this.signOffs = signOffs;
    }

    OfLetter ofLetter(UUID letterId) {
        Map<UUID, List<SignOff>> answers = signOffs.byRound(letterId);
        Map<UUID, List<Round>> bySubmission = new HashMap<>();
        jdbc.sql("select * from sign_off_round where letter_id = :letterId order by number")
                .param("letterId", letterId)
                .query((row, number) -> bySubmission
                        .computeIfAbsent(row.getObject("submission_id", UUID.class), id -> new ArrayList<>())
                        .add(read(row, answers)))
                .list();
        return new OfLetter(bySubmission);
    }

    void save(Submission submission, Round round) {
        jdbc.sql("""
                        insert into sign_off_round (round_id, submission_id, letter_id, number, kind, policy, state, outcome,
                            next_round_id, opened_at, closed_at)
                        values (:id, :submissionId, :letterId, :number, :kind, :policy, :state, :outcome, :next, :openedAt, :closedAt)
                        on conflict (round_id) do update set state = :state, outcome = :outcome, next_round_id = :next,
                            closed_at = :closedAt
                        """)
                .param("id", round.id())
                .param("submissionId", submission.id())
                .param("letterId", submission.letterId())
                .param("number", round.number())
                .param("kind", round.kind().name())
                .param("policy", round.policy().name())
                .param("state", round.state().name())
                .param(
                        "outcome",
                        round.outcome() == null ? null : round.outcome().name())
                .param("next", round.nextRoundId())
                .param("openedAt", round.openedAt().atOffset(ZoneOffset.UTC))
                .param("closedAt", Columns.utc(round.closedAt()))
                .update();
        signOffs.save(submission, round);
    }

    private static Round read(ResultSet row, Map<UUID, List<SignOff>> answers) throws SQLException {
        UUID id = row.getObject("round_id", UUID.class);
        String outcome = row.getString("outcome");
        return new Round(
                id,
                RoundKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                ReturnPolicy.valueOf(row.getString("policy")),
                Columns.instant(row, "opened_at"),
                answers.getOrDefault(id, List.of()),
                Round.State.valueOf(row.getString("state")),
                outcome == null ? null : RoundOutcome.valueOf(outcome),
                row.getObject("next_round_id", UUID.class),
                Columns.instantOrNull(row, "closed_at"));
    }

    /** The rounds of one letter, by submission. */
    record OfLetter(Map<UUID, List<Round>> bySubmission) {

        List<Round> of(UUID submissionId) {
            return bySubmission.getOrDefault(submissionId, List.of());
        }
    }
}
