package nl.topdossier.portal.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.topdossier.contracts.task.DeadlineNear;
import nl.topdossier.contracts.task.DeadlinePassed;
import nl.topdossier.contracts.task.TaskClosed;
import nl.topdossier.contracts.task.TaskOpened;
import nl.topdossier.contracts.task.TaskOutcome;
import nl.topdossier.messaging.Ids;
import nl.topdossier.testsupport.OnSharedStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who sees a warning: the office that is late, who is called for it, and whoever watches everything. */
@SpringBootTest(properties = {"spring.config.name=portal", "topdossier.identity.issuer=http://127.0.0.1:1"})
@OnSharedStack
class NoticesIT {

    private static final Instant DEADLINE = Instant.parse("2025-07-03T15:00:00Z");

    private final UUID work = Ids.next();
    private final UUID called = Ids.next();
    private final String office = "OFFICE-" + work;

    @Autowired
    private Notices notices;

    @Autowired
    private TaskBook tasks;

    @Autowired
    private SubjectCards subjects;

    @Test
    void showsLateWorkToItsOfficeAndThenToWhoIsCalled() {
        workRuns();
        notices.near(new DeadlineNear(work, "do-work-task", work, DEADLINE, 2, List.of(office), List.of()));
        assertThat(levels(List.of(office), Ids.next())).containsExactly("NEAR_2");
        assertThat(levels(List.of(), called)).isEmpty();

        var passed = new DeadlinePassed(work, "do-work-task", work, DEADLINE, List.of(office), List.of(called));
        notices.passed(passed);
        notices.passed(passed);

        assertThat(levels(List.of(office), Ids.next())).containsExactly("PASSED");
        assertThat(levels(List.of(), called)).containsExactly("PASSED");
        assertThat(levels(List.of("ANOTHER"), Ids.next())).isEmpty();
        assertThat(levels(null, Ids.next())).contains("PASSED");
    }

    @Test
    void showsNothingOfWorkThatIsDone() {
        workRuns();
        notices.passed(new DeadlinePassed(work, "do-work-task", work, DEADLINE, List.of(office), List.of(called)));
        tasks.closed(new TaskClosed(work, work, TaskOutcome.DECIDED, called, DEADLINE.plusSeconds(60)));

        assertThat(levels(List.of(office), called)).isEmpty();
    }

    private void workRuns() {
        tasks.opened(
                "logistics",
                new TaskOpened(
                        work, work, "do-work", "do-work-task", work, office, null, null, DEADLINE, Instant.EPOCH));
        subjects.opened(work, "do-work");
    }

    private List<String> levels(@Nullable List<String> offices, UUID person) {
        return notices.current(offices, person).stream()
                .map(Notices.Notice::level)
                .toList();
    }
}
