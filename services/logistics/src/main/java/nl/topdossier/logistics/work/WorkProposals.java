package nl.topdossier.logistics.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of proposals; whoever writes has locked the summit. */
@Repository
class WorkProposals {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkProposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(WorkProposal proposal) {
        jdbc.sql("""
                        insert into work_proposal (proposal_id, summit_id, work_task_id, proposed_by, reason, state, proposed_at)
                        values (:id, :summit, :task, :by, :reason, 'OPEN', :now)
                        """)
                .param("id", proposal.proposalId())
                .param("summit", proposal.summitId())
                .param("task", proposal.workTaskId())
                .param("by", proposal.proposedBy())
                .param("reason", proposal.reason())
                .param("now", proposal.proposedAt().atOffset(ZoneOffset.UTC))
                .update();
        for (int line = 0; line < proposal.lines().size(); line++) {
            add(proposal.proposalId(), line, proposal.lines().get(line));
        }
        proposal.answers().forEach(answer -> ask(proposal.proposalId(), answer));
    }

    private void add(UUID proposalId, int number, MovedLine line) {
        jdbc.sql("""
                        insert into work_proposal_line (proposal_id, line, work_task_id, result, start_from, start_to, due_from, due_to)
                        values (:id, :line, :task, :result, :startFrom, :startTo, :dueFrom, :dueTo)
                        """)
                .param("id", proposalId)
                .param("line", number)
                .param("task", line.workTaskId())
                .param("result", line.result())
                .param("startFrom", line.startFrom())
                .param("startTo", line.startTo())
                .param("dueFrom", line.dueFrom())
                .param("dueTo", line.dueTo())
                .update();
    }

    private void ask(UUID proposalId, WorkProposal.Answer answer) {
        jdbc.sql("insert into work_proposal_answer (proposal_id, office_id, task_id) values (:id, :office, :task)")
                .param("id", proposalId)
                .param("office", answer.officeId())
                .param("task", answer.taskId())
                .update();
    }

    void answered(UUID proposalId, String officeId, boolean accepted, @Nullable String reason, UUID by) {
        jdbc.sql("""
                        update work_proposal_answer set accepted = :accepted, reason = :reason, person_id = :by, answered_at = :now
                        where proposal_id = :id and office_id = :office
                        """)
                .param("accepted", accepted)
                .param("reason", reason)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", proposalId)
                .param("office", officeId)
                .update();
    }

    void close(UUID proposalId, WorkProposal.State state) {
        jdbc.sql("update work_proposal set state = :state, closed_at = :now where proposal_id = :id")
                .param("state", state.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", proposalId)
                .update();
    }

    Optional<WorkProposal> find(UUID proposalId) {
        return jdbc.sql("select * from work_proposal where proposal_id = :id")
                .param("id", proposalId)
                .query((row, number) -> proposal(row))
                .optional();
    }

    List<WorkProposal> of(UUID summitId) {
        return jdbc.sql("select * from work_proposal where summit_id = :id order by proposed_at desc, proposal_id")
                .param("id", summitId)
                .query((row, number) -> proposal(row))
                .list();
    }

    List<WorkProposal> openOf(UUID summitId) {
        return of(summitId).stream()
                .filter(proposal -> proposal.state() == WorkProposal.State.OPEN)
                .toList();
    }

    private WorkProposal proposal(ResultSet row) throws SQLException {
        UUID id = row.getObject("proposal_id", UUID.class);
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        Instant proposed = row.getObject("proposed_at", OffsetDateTime.class).toInstant();
        return new WorkProposal(
                id,
                row.getObject("summit_id", UUID.class),
                row.getObject("work_task_id", UUID.class),
                row.getObject("proposed_by", UUID.class),
                row.getString("reason"),
                WorkProposal.State.valueOf(row.getString("state")),
                proposed,
                closed == null ? null : closed.toInstant(),
                jdbc.sql("select * from work_proposal_line where proposal_id = :id order by line")
                        .param("id", id)
                        .query(MovedLine.class)
                        .list(),
                jdbc.sql("select * from work_proposal_answer where proposal_id = :id order by office_id")
                        .param("id", id)
                        .query(WorkProposal.Answer.class)
                        .list());
    }
}
