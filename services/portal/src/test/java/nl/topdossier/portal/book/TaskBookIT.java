package nl.topdossier.portal.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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

    @Test
    void listsWhatIsOpenAndWhatHasJustEndedInOneOrder() {
        String office = "OFFICE-" + Ids.next();
        UUID later = openedFor(office, DEADLINE.plusSeconds(1));
        UUID justEnded = openedFor(office, DEADLINE);
        UUID longEnded = openedFor(office, DEADLINE);
        book.doneBy(justEnded, SOMEBODY);
        book.closed(new TaskClosed(longEnded, longEnded, TaskOutcome.DECIDED, SOMEBODY, MORNING));

        var whose = new TaskBook.Whose(SOMEBODY, List.of(office), List.of(), false);
        var all = new TaskBook.Wanted(null, null, null, false);

        assertThat(book.of(whose, all, 10)).extracting(BookedTask::taskId).containsExactly(justEnded, later);
        assertThat(book.of(whose, new TaskBook.Wanted("niets", List.of("decide"), office, true), 10))
                .isEmpty();
        assertThat(book.count(whose)).isEqualTo(1);
    }

    private UUID opened() {
        UUID task = Ids.next();
        opened(task);
        return task;
    }

    private void opened(UUID task) {
        opened(task, "BZ", DEADLINE);
    }

    private UUID openedFor(String office, Instant deadline) {
        UUID task = Ids.next();
        opened(task, office, deadline);
        return task;
    }

    private void opened(UUID task, String office, Instant deadline) {
        book.opened(
                "approval",
                new TaskOpened(task, task, "decide", "collect-sign-offs", task, office, null, null, deadline, MORNING));
    }
}
