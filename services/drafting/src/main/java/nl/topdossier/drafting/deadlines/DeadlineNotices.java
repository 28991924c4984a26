package nl.topdossier.drafting.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.audit.AuditTrail;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.drafting.letters.Letter;
import nl.topdossier.drafting.letters.LetterIsOver;
import nl.topdossier.drafting.letters.Letters;
import nl.topdossier.drafting.letters.Rows;
import nl.topdossier.engine.NewTask;
import nl.topdossier.engine.Tasks;
import nl.topdossier.messaging.Ids;
import nl.topdossier.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the drafting office that a moved summit moved the letter's deadline: a task that stays until somebody there says that
 * they saw it. There is one at a time; what moves once more before it was seen is told in the same.
 */
@Service
public class DeadlineNotices {

    /** The kind of the task. */
    public static final String SEE_MOVED = "see-moved-deadline";

    private static final String PROCESS = "draft-letter";

    private final JdbcClient jdbc;
    private final Letters letters;
    private final Tasks tasks;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineNotices(JdbcClient jdbc, Letters letters, Tasks tasks, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What nobody of the drafting office saw yet: the deadline as they know it, and where it was moved to. */
    public record Moved(UUID noticeId, Instant before, Instant after, Instant toldAt) {}

    /** What the drafting office of this letter has still to see. */
    public Optional<Moved> open(UUID letterId) {
        return jdbc.sql("""
                        select notice_id, before, after, told_at from deadline_notice
                        where letter_id = :letter and closed_at is null
                        """).param("letter", letterId).query(Moved.class).optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Letter letter, Instant before, Instant after) {
        Moved open = open(letter.id()).orElse(null);
        if (open == null) {
            add(letter, new Moved(Ids.next(), before, after, clock.instant()));
        } else if (open.before().equals(after)) {
            overtake(open);
        } else {
            jdbc.sql("update deadline_notice set after = :after where notice_id = :id")
                    .param("after", Rows.at(after))
                    .param("id", open.noticeId())
                    .update();
        }
    }

    private void add(Letter letter, Moved moved) {
        UUID id = moved.noticeId();
        jdbc.sql("""
                        insert into deadline_notice (notice_id, letter_id, before, after, told_at)
                        values (:id, :letter, :before, :after, :now)
                        """)
                .param("id", id)
                .param("letter", letter.id())
                .param("before", Rows.at(moved.before()))
                .param("after", Rows.at(moved.after()))
                .param("now", Rows.at(moved.toldAt()))
                .update();
        String office = letter.card().draftingOfficeId();
        tasks.open(NewTask.forOffice(id, letter.id(), SEE_MOVED, PROCESS, id, office, null));
    }

    private void overtake(Moved open) {
        close(open.noticeId(), null);
        tasks.cancel(open.noticeId(), TaskOutcome.OVERTAKEN);
    }

    @EventListener
    void close(LetterIsOver over) {
        open(over.letter().id()).ifPresent(this::overtake);
    }

    /** Notes that somebody of the drafting office saw it; a second time changes nothing. */
    @Transactional
    public void seen(UUID letterId, UUID noticeId, UUID person) {
        letters.lock(letterId);
        if (!isThere(letterId, noticeId)) {
            throw Refusal.notFound("problem.http.404");
        }
        if (close(noticeId, person) == 1) {
            tasks.answer(noticeId, person);
            audit.record(letterId, "deadline-move-seen", person, Map.of("noticeId", noticeId.toString()));
        }
    }

    private boolean isThere(UUID letterId, UUID noticeId) {
        return jdbc.sql("select count(*) from deadline_notice where notice_id = :id and letter_id = :letter")
                        .param("id", noticeId)
                        .param("letter", letterId)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private int close(UUID noticeId, @Nullable UUID by) {
        return jdbc.sql(
                        "update deadline_notice set closed_at = :now, seen_by = :by where notice_id = :id and closed_at is null")
                .param("now", Rows.at(clock.instant()))
                .param("by", by)
                .param("id", noticeId)
                .update();
    }
}
