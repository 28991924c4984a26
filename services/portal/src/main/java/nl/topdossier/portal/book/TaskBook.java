package nl.topdossier.portal.book;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.topdossier.contracts.task.TaskClaimed;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskDeadlineMoved;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.portal.live.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All human tasks that services have told of. A task that was closed stays for a moment, so that a list can say why. */
@Repository
public class TaskBook {

    /** How long a task that just ended is still shown. */
    public static final Duration AFTERGLOW = Duration.ofSeconds(20);

    private static final String COLUMNS = "select t.*, coalesce(c.title, s.title) title, s.about, c.version, c.marking,"
            + " c.deadline letter_deadline, c.office_id drafting_office ";
    private static final String CARD = " left join letter_card c on c.letter_id = t.letter_id"
            + " left join subject_card s on s.subject_id = t.letter_id";
    private static final String SELECT = COLUMNS + "from task_row t" + CARD;
    /** In two parts, each with an index of its own: what ended long ago costs nothing. */
    private static final String OPEN_OR_JUST_ENDED = """
            from (select * from task_row t where t.closed_at is null and (%1$s)
                   union all select * from task_row t where t.closed_at > :lately and (%1$s)) t""";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    TaskBook(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    void opened(String service, TaskOpened task) {
        int added = jdbc.sql("""
                        insert into task_row (task_id, letter_id, service, kind, process_id, business_key, office_id, role,
                            person_id, deadline, opened_at)
                        values (:taskId, :letterId, :service, :kind, :processId, :businessKey, :officeId, :role,
                            :personId, :deadline, :openedAt) on conflict (task_id) do nothing
                        """)
                .param("taskId", task.taskId())
                .param("letterId", task.letterId())
                .param("service", service)
                .param("kind", task.kind())
                .param("processId", task.processId())
                .param("businessKey", task.businessKey())
                .param("officeId", task.officeId())
                .param("role", task.role())
                .param("personId", task.personId())
                .param("deadline", task.deadline() == null ? null : Timestamp.from(task.deadline()))
                .param("openedAt", Timestamp.from(task.openedAt()))
                .update();
        if (added == 1) {
            changes.afterCommit(Change.ofTask(task.letterId(), task.officeId(), task.role(), task.personId()));
        }
    }

    void closed(TaskClosed task) {
        close(task.taskId(), task.outcome().name(), task.closedBy(), task.closedAt());
    }

    /** Notes at once that this person has just done a task, before the service's fact arrives. */
    public void doneBy(UUID taskId, UUID person) {
        close(taskId, "DECIDED", person, clock.instant());
    }

    private void close(UUID taskId, String outcome, @Nullable UUID by, Instant at) {
        int closed = jdbc.sql("""
                        update task_row set outcome = :outcome, closed_by = :by, closed_at = :at
                        where task_id = :taskId and closed_at is null
                        """)
                .param("outcome", outcome)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("taskId", taskId)
                .update();
        tellIf(closed, taskId);
    }

    /** Notes who has taken a task on, or that nobody has any more. */
    public void claimed(UUID taskId, @Nullable UUID person) {
        int claimed = jdbc.sql("""
                        update task_row set claimed_by = :person, claimed_at = :now
                        where task_id = :taskId and claimed_by is distinct from :person::uuid
                        """)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .param("taskId", taskId)
                .update();
        tellIf(claimed, taskId);
    }

    void claimed(TaskClaimed fact) {
        claimed(fact.taskId(), fact.claimedBy());
    }

    void moved(TaskDeadlineMoved fact) {
        int moved = jdbc.sql("""
                        update task_row set deadline = :deadline
                        where task_id = :taskId and deadline is distinct from :deadline
                        """)
                .param("deadline", Timestamp.from(fact.deadline()))
                .param("taskId", fact.taskId())
                .update();
        tellIf(moved, fact.taskId());
    }

    /** What the portal noted itself and then hears from the service is one change, not two. */
    private void tellIf(int changed, UUID taskId) {
        if (changed == 1) {
            find(taskId)
                    .ifPresent(task -> changes.afterCommit(
                            Change.ofTask(task.letterId(), task.officeId(), task.role(), task.personId())));
        }
    }

    /** The task with this id. */
    public Optional<BookedTask> find(UUID taskId) {
        return jdbc.sql(SELECT + " where t.task_id = :taskId")
                .param("taskId", taskId)
                .query(BookedTask.class)
                .optional();
    }

    /** Open tasks, and those that ended a moment ago, of these offices, these roles or this person; soonest first. */
    public List<BookedTask> of(Whose whose, Wanted wanted, int most) {
        String text = wanted.text();
        Collection<String> kinds = wanted.kinds();
        var query = jdbc.sql(COLUMNS + OPEN_OR_JUST_ENDED.formatted(whose.condition()) + CARD + " where true"
                        + (text == null ? "" : " and coalesce(c.title, s.title) ilike :text escape '!'")
                        + (kinds == null ? "" : " and t.kind in (:kinds)")
                        + (wanted.office() == null ? "" : " and t.office_id = :office")
                        + (wanted.newestFirst()
                                ? " order by t.opened_at desc, t.task_id"
                                : " order by coalesce(t.deadline, c.deadline, 'infinity'), t.opened_at, t.task_id")
                        + " limit :most")
                .param("lately", clock.instant().minus(AFTERGLOW).atOffset(ZoneOffset.UTC))
                .param("offices", orNone(whose.offices()))
                .param("roles", orNone(whose.roles()))
                .param("person", whose.person())
                .param("most", most);
        if (text != null) {
            query = query.param("text", "%" + text.replaceAll("([!%_])", "!$1") + "%");
        }
        if (kinds != null) {
            query = query.param("kinds", orNone(kinds));
        }
        if (wanted.office() != null) {
            query = query.param("office", wanted.office());
        }
        return query.query(BookedTask.class).list();
    }

    /** How many open tasks there are. */
    public int count(Whose whose) {
        return jdbc.sql("select count(*) from task_row t where t.closed_at is null and (" + whose.condition() + ")")
                .param("offices", orNone(whose.offices()))
                .param("roles", orNone(whose.roles()))
                .param("person", whose.person())
                .query(Integer.class)
                .single();
    }

    /** The open tasks of these letters, oldest first. */
    public List<BookedTask> openOf(Collection<UUID> letters) {
        return jdbc.sql(SELECT
                        + " where t.closed_at is null and t.letter_id in (:letters) order by t.opened_at, t.task_id")
                .param("letters", letters.isEmpty() ? Set.of(new UUID(0, 0)) : letters)
                .query(BookedTask.class)
                .list();
    }

    private static Collection<String> orNone(Collection<String> values) {
        return values.isEmpty() ? Set.of("") : values;
    }

    /** Which of them: by words in the title, kind and office. */
    public record Wanted(
            @Nullable String text,
            @Nullable Collection<String> kinds,
            @Nullable String office,
            boolean newestFirst) {}

    /** Whose tasks: claimed by or addressed to a person, or those of offices and roles. */
    public record Whose(UUID person, Collection<String> offices, Collection<String> roles, boolean onlyClaimed) {

        private String condition() {
            return onlyClaimed
                    ? "t.person_id = :person or (t.claimed_by = :person and (t.office_id in (:offices) or t.role in (:roles)))"
                    : "t.person_id = :person or t.office_id in (:offices) or t.role in (:roles)";
        }
    }
}
