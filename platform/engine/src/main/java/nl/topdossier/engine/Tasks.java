package nl.topdossier.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.topdossier.contracts.Topics;
import nl.topdossier.contracts.task.TaskClaimed;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskDeadlineMoved;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.messaging.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The human tasks of this service. Opening and closing belong to the transaction that decides; both are told on the
 * service's task topic, and a decided task is completed in the engine through the outbox.
 */
public class Tasks {

    private final JdbcClient jdbc;
    private final Facts facts;
    private final EngineCommands commands;
    private final Clock clock;
    private final String topic;

    Tasks(JdbcClient jdbc, Facts facts, EngineCommands commands, Clock clock, String service) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.commands = commands;
        this.clock = clock;
        this.topic = Topics.tasks(service);
    }

    /** Opens a task; opening one that exists already changes nothing, so that a worker may run twice. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(NewTask task) {
        Instant now = clock.instant();
        int inserted = jdbc.sql("""
                        insert into task (task_id, letter_id, kind, process_id, business_key, office_id, role, person_id, deadline, opened_at)
                        values (:taskId, :letterId, :kind, :processId, :businessKey, :officeId, :role, :personId, :deadline, :now)
                        on conflict (task_id) do nothing
                        """)
                .param("taskId", task.taskId())
                .param("letterId", task.letterId())
                .param("kind", task.kind())
                .param("processId", task.processId())
                .param("businessKey", task.businessKey())
                .param("officeId", task.officeId())
                .param("role", task.role())
                .param("personId", task.personId())
                .param(
                        "deadline",
                        task.deadline() == null ? null : task.deadline().atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 1) {
            facts.tell(
                    topic,
                    new TaskOpened(
                            task.letterId(),
                            task.taskId(),
                            task.kind(),
                            task.processId(),
                            task.businessKey(),
                            task.officeId(),
                            task.role(),
                            task.personId(),
                            task.deadline(),
                            now));
        }
    }

    /** Closes an open task that someone decided and completes it in the engine with these variables. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(UUID taskId, UUID by, Map<String, ?> variables) {
        close(taskId, TaskOutcome.DECIDED, by)
                .ifPresent(task -> commands.completeTask(taskId, task.businessKey(), variables));
    }

    /** Closes an open task that somebody answered and that no process waits for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(UUID taskId, UUID by) {
        close(taskId, TaskOutcome.DECIDED, by);
    }

    /** Closes an open task that is no longer needed and completes it in the engine, so that its process goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void overtake(UUID taskId, Map<String, ?> variables) {
        close(taskId, TaskOutcome.OVERTAKEN, null)
                .ifPresent(task -> commands.completeTask(taskId, task.businessKey(), variables));
    }

    /** Closes an open task that the engine ends by itself, because its round or its process ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID taskId, TaskOutcome outcome) {
        close(taskId, outcome, null);
    }

    private Optional<Task> close(UUID taskId, TaskOutcome outcome, @Nullable UUID by) {
        Instant now = clock.instant();
        int closed = jdbc.sql("""
                        update task set outcome = :outcome, closed_by = :by, closed_at = :now
                        where task_id = :taskId and closed_at is null
                        """)
                .param("outcome", outcome.name())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("taskId", taskId)
                .update();
        if (closed == 0) {
            return Optional.empty();
        }
        Optional<Task> task = find(taskId);
        task.ifPresent(found -> facts.tell(topic, new TaskClosed(found.letterId(), taskId, outcome, by, now)));
        return task;
    }

    /** Notes who takes the task on (absent: nobody any more). Advisory: anyone entitled may still decide it. */
    @Transactional
    public boolean claim(UUID taskId, @Nullable UUID person) {
        int claimed = jdbc.sql("""
                        update task set claimed_by = :person, claimed_at = :now where task_id = :taskId and closed_at is null
                        """)
                .param("person", person)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("taskId", taskId)
                .update();
        if (claimed == 1) {
            find(taskId).ifPresent(task -> facts.tell(topic, new TaskClaimed(task.letterId(), taskId, person)));
        }
        return claimed == 1;
    }

    /** Moves the deadline of the letter's open tasks that have this one; a task with a deadline of its own keeps that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveDeadline(UUID letterId, @Nullable Instant from, Instant to) {
        jdbc.sql("""
                        update task set deadline = :to
                        where letter_id = :letterId and closed_at is null and deadline is not distinct from :from::timestamptz
                        returning task_id
                        """)
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("letterId", letterId)
                .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .forEach(taskId -> facts.tell(topic, new TaskDeadlineMoved(letterId, taskId, to)));
    }

    /** The task with this id. */
    public Optional<Task> find(UUID taskId) {
        return jdbc.sql("select * from task where task_id = :taskId")
                .param("taskId", taskId)
                .query(Task.class)
                .optional();
    }

    /** The open tasks of one process instance. */
    public List<Task> openOf(UUID businessKey) {
        return jdbc.sql("select * from task where business_key = :key and closed_at is null order by opened_at")
                .param("key", businessKey)
                .query(Task.class)
                .list();
    }

    /** Tasks of one process instance that are decided, but that the engine still has to make before it can complete them. */
    public List<Task> decidedButUnmade(UUID businessKey) {
        return jdbc.sql("""
                        select t.* from task t join engine_command c on c.task_id = t.task_id
                        where c.business_key = :key and c.done_at is null and t.engine_key is null order by c.id
                        """).param("key", businessKey).query(Task.class).list();
    }

    /** All tasks of a letter in this service, oldest first. */
    public List<Task> ofLetter(UUID letterId) {
        return jdbc.sql("select * from task where letter_id = :letterId order by opened_at, task_id")
                .param("letterId", letterId)
                .query(Task.class)
                .list();
    }
}
