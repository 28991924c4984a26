package nl.topdossier.logistics.timetable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.letter.LetterDatesOutdated;
import nl.topdossier.logistics.summits.ClosingCondition;
import nl.topdossier.logistics.summits.Summit;
import nl.topdossier.logistics.summits.Summits;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that were sent with days that are no longer right: the parliamentary desk puts each right in a next letter. */
@Service
public class Corrections implements ClosingCondition {

    private final Summits summits;
    private final PreparationProcess process;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    Corrections(Summits summits, PreparationProcess process, AuditTrail audit, JdbcClient jdbc) {
        this.summits = summits;
        this.process = process;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** A sent letter that has to be put right, and how that was done. */
    public record Correction(
            UUID taskId,
            UUID summitId,
            UUID letterId,
            @Nullable String note,
            @Nullable UUID doneBy) {}

    /** A letter carries old days; one that was not sent yet is its drafter's to mend. */
    @Transactional
    public void outdated(LetterDatesOutdated told) {
        if (!told.sent()) {
            return;
        }
        Summit summit = summits.lock(told.summitId());
        if (summit.state().isOver() || openFor(told).isPresent()) {
            return;
        }
        UUID task = Ids.next();
        jdbc.sql("insert into correction (task_id, summit_id, letter_id) values (:task, :summit, :letter)")
                .param("task", task)
                .param("summit", told.summitId())
                .param("letter", told.letterId())
                .update();
        audit.record(
                told.summitId(),
                "correction-needed",
                null,
                Map.of("letterId", told.letterId().toString()));
        process.correctionNeeded(told.summitId(), task);
    }

    /** The desk says in which letter it was put right. */
    @Transactional
    public void correct(UUID summitId, UUID taskId, String note, UUID person) {
        summits.lock(summitId);
        Correction correction = of(summitId).stream()
                .filter(each -> each.taskId().equals(taskId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("problem.http.404"));
        if (correction.doneBy() != null) {
            throw Refusal.conflict("problem.task.done");
        }
        jdbc.sql("update correction set note = :note, done_by = :person where task_id = :task")
                .param("note", note)
                .param("person", person)
                .param("task", taskId)
                .update();
        audit.record(summitId, "correction-done", person, Map.of("taskId", taskId.toString()));
        process.corrected(taskId, person);
    }

    /** The corrections of a summit, oldest first. */
    public List<Correction> of(UUID summitId) {
        return jdbc.sql("select * from correction where summit_id = :summit order by task_id")
                .param("summit", summitId)
                .query(Correction.class)
                .list();
    }

    /** The tasks that are not done. */
    List<UUID> open(UUID summitId) {
        return of(summitId).stream()
                .filter(each -> each.doneBy() == null)
                .map(Correction::taskId)
                .toList();
    }

    /** One letter may carry former days of several summits; each is put right by itself. */
    private Optional<UUID> openFor(LetterDatesOutdated told) {
        return jdbc.sql("""
                        select task_id from correction
                        where letter_id = :letter and summit_id = :summit and done_by is null
                        """)
                .param("letter", told.letterId())
                .param("summit", told.summitId())
                .query(UUID.class)
                .optional();
    }

    @Override
    public void requireDone(Summit summit) {
        if (!open(summit.summitId()).isEmpty()) {
            throw Refusal.conflict("problem.summit.corrections-open");
        }
    }
}
