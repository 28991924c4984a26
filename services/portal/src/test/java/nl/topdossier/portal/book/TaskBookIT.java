package nl.topdossier.portal.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.topdossier.contracts.task.TaskClaimed;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskDeadlineMoved;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.OnSharedStack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What services tell of a task, as the task list has it; each fact may come twice. */
@SpringBootTest(properties = {"spring.config.name=portal", "topdossier.identity.issuer=http://127.0.0.1:1"})
@OnSharedStack
class TaskBookIT {

    private static final Instant MORNING = Instant.parse("2025-06-13T07:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2025-07-03T15:00:00Z");
    private static final UUID SOMEBODY = new UUID(0, 7);

    @Autowired
    private TaskBook book;

    @Test
    void movesTheDeadlineOfATaskThatWasToldBefore() {
        UUID task = opened();
        Instant earlier = DEADLINE.minusSeconds(86_400);

        book.moved(new TaskDeadlineMoved(task, task, earlier));
        book.moved(new TaskDeadlineMoved(task, task, earlier));
        opened(task);

        assertThat(book.find(task)).get().extracting(BookedTask::deadline).isEqualTo(earlier);
    }

    @Test
    void keepsTheFirstEndOfATask() {
        UUID task = opened();
        book.closed(new TaskClosed(task, task, TaskOutcome.DECIDED, SOMEBODY, MORNING.plusSeconds(60)));

        book.closed(new TaskClosed(task, task, TaskOutcome.OVERTAKEN, null, MORNING.plusSeconds(90)));

        assertThat(book.find(task)).get().satisfies(ended -> {
            assertThat(ended.outcome()).isEqualTo("DECIDED");
            assertThat(ended.closedBy()).isEqualTo(SOMEBODY);
        });
    }

    @Test
    void saysWhoTookATaskOnUntilItIsPutBack() {
        UUID task = opened();
        book.claimed(new TaskClaimed(task, task, SOMEBODY));
        assertThat(book.find(task)).get().extracting(BookedTask::claimedBy).isEqualTo(SOMEBODY);

        book.claimed(new TaskClaimed(task, task, null));

        assertThat(book.find(task)).get().extracting(BookedTask::claimedBy).isNull();
    }

    private UUID opened() {
        UUID task = Ids.next();
        opened(task);
        return task;
    }

    private void opened(UUID task) {
        book.opened(
                "approval",
                new TaskOpened(task, task, "decide", "collect-sign-offs", task, "BZ", null, null, DEADLINE, MORNING));
    }
}
