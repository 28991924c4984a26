package nl.topdossier.dispatch.deadline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.topdossier.contracts.letter.LetterDeadlineSet;
import nl.topdossier.dispatch.dispatches.Dispatch;
import nl.topdossier.dispatch.dispatches.Dispatches;
import nl.topdossier.engine.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that drafting tells of letters, kept also for a letter that has not come yet. */
@Service
public class LetterDeadlines {

    private final Dispatches dispatches;
    private final DeadlineWatch watch;
    private final Tasks tasks;
    private final JdbcClient jdbc;

    LetterDeadlines(Dispatches dispatches, DeadlineWatch watch, Tasks tasks, JdbcClient jdbc) {
        this.dispatches = dispatches;
        this.watch = watch;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** What is known of a letter's deadline; locked, so that a letter and its deadline that arrive together find each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Known lock(UUID letterId) {
        jdbc.sql("insert into letter_deadline (letter_id) values (:letterId) on conflict do nothing")
                .param("letterId", letterId)
                .update();
        return jdbc.sql("select deadline, plan from letter_deadline where letter_id = :letterId for update")
                .param("letterId", letterId)
                .query(Known.class)
                .single();
    }

    /** Keeps the deadline; running dispatches, their tasks and their timers move with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(LetterDeadlineSet fact) {
        if (lock(fact.letterId()).plan() >= fact.plan()) {
            return;
        }
        jdbc.sql("update letter_deadline set deadline = :deadline, plan = :plan where letter_id = :letterId")
                .param("deadline", fact.deadline().atOffset(ZoneOffset.UTC))
                .param("plan", fact.plan())
                .param("letterId", fact.letterId())
                .update();
        dispatches.ofLetter(fact.letterId()).forEach(found -> move(found.dispatchId(), fact));
    }

    private void move(UUID dispatchId, LetterDeadlineSet fact) {
        Dispatch dispatch = dispatches.lock(dispatchId);
        if (dispatch.state().awaitsReceipts()) {
            dispatches.deadline(dispatchId, fact.deadline(), fact.plan());
            tasks.moveDeadline(fact.letterId(), dispatch.deadline(), fact.deadline());
            watch.set(dispatches.lock(dispatchId));
        }
    }

    /** The newest plan that was told, 0 when none was. */
    public record Known(@Nullable Instant deadline, int plan) {}
}
