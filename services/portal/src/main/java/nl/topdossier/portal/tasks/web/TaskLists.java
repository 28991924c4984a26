package nl.topdossier.portal.tasks.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.book.BookedTask;
import nl.topdossier.portal.book.TaskBook;
import nl.topdossier.portal.deadlines.DeadlineViews;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.shell.Amount;
import nl.topdossier.portal.tasks.Claim;
import nl.topdossier.portal.tasks.Closing;
import nl.topdossier.portal.tasks.TaskFilter;
import nl.topdossier.portal.tasks.TaskGroup;
import nl.topdossier.portal.tasks.TaskKind;
import nl.topdossier.portal.tasks.TaskKinds;
import nl.topdossier.portal.tasks.TaskRow;
import nl.topdossier.portal.tasks.TasksPage;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Text;
import nl.topdossier.security.Holding;
import nl.topdossier.security.Holdings;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the task list of one person from the book. Only tasks of that person's are in it, so every title is theirs to see. */
@Component
class TaskLists {

    private static final List<TaskKind> KINDS = List.of(
            TaskKind.DRAFT,
            TaskKind.CHOOSE_REENTRY,
            TaskKind.KEEP_OR_WITHDRAW,
            TaskKind.SEE_DEADLINE,
            TaskKind.AGREE,
            TaskKind.SIGN,
            TaskKind.SOLVE_BLOCK,
            TaskKind.RELEASE,
            TaskKind.MEND_HAND_OVER,
            TaskKind.RESOLVE_UNCERTAIN,
            TaskKind.CHASE_RECEIPT,
            TaskKind.CONFIRM_HOUSES,
            TaskKind.RECORD_NUMBER,
            TaskKind.WORK,
            TaskKind.ASSIGN_WORK,
            TaskKind.ANSWER_PROPOSAL,
            TaskKind.LOOK_AT_MOVED,
            TaskKind.REVIEW,
            TaskKind.CORRECT_LETTER);

    private final TaskBook book;
    private final Holdings holdings;
    private final People people;
    private final DeadlineViews deadlines;
    private final MessageSource messages;

    TaskLists(TaskBook book, Holdings holdings, People people, DeadlineViews deadlines, MessageSource messages) {
        this.book = book;
        this.holdings = holdings;
        this.people = people;
        this.deadlines = deadlines;
        this.messages = messages;
    }

    List<String> offices(Me me) {
        return holdings.of(me.id()).stream().map(Holding::officeId).distinct().toList();
    }

    /** Whoever has taken nothing up sees the tasks of the offices first. */
    TaskFilter.Scope usual(Me me) {
        return book.count(whose(me, true)) > 0 ? TaskFilter.Scope.MINE : TaskFilter.Scope.OFFICES;
    }

    TasksPage page(TaskFilter filter, Me me, Locale locale) {
        boolean mine = filter.scope() == TaskFilter.Scope.MINE;
        TaskKind kind = filter.kind();
        TaskBook.Wanted wanted = new TaskBook.Wanted(
                filter.text(),
                kind == null ? null : TaskKinds.names(kind),
                filter.office(),
                filter.order() == TaskFilter.Order.NEWEST);
        int most = Amount.of(filter.most());
        List<BookedTask> found = book.of(whose(me, mine), wanted, most + 1);
        List<TaskRow> rows = found.stream()
                .limit(most)
                .filter(task -> task.isOpen() || !me.id().equals(task.closedBy()))
                .map(task -> row(task, me, locale))
                .toList();
        return new TasksPage(
                filter,
                book.count(whose(me, true)),
                book.count(whose(me, false)),
                TaskGroup.of(rows, deadlines.now().toLocalDate()),
                KINDS,
                offices(me).stream()
                        .map(office -> new Choice(office, people.officeName(office, locale)))
                        .toList(),
                found.size() > most ? Amount.after(most) : null);
    }

    /** Whether a task is this person's: by name, by office or by role. */
    boolean isFor(BookedTask task, Me me) {
        return me.id().equals(task.personId())
                || (task.officeId() != null && offices(me).contains(task.officeId()))
                || (task.role() != null && me.has(task.role()));
    }

    private TaskBook.Whose whose(Me me, boolean onlyClaimed) {
        return new TaskBook.Whose(me.id(), offices(me), me.person().roles(), onlyClaimed);
    }

    private TaskRow row(BookedTask task, Me me, Locale locale) {
        String title = task.title();
        Integer version = task.version();
        String marking = task.marking();
        return new TaskRow(
                task.taskId(),
                task.letterId(),
                TaskKinds.of(task.kind()),
                title == null ? task.letterId().toString() : title,
                owner(task, locale),
                null,
                version == null ? 0 : version,
                task.about() == null ? people.officeName(task.draftingOffice(), locale) : task.about(),
                task.openedAt(),
                deadlines.of(task.letterDeadline() == null ? task.deadline() : task.letterDeadline(), null),
                marking == null ? "–" : marking,
                claim(task, me),
                task.isOpen() && task.claimedBy() == null,
                closing(task));
    }

    /** The office that is asked; of a task for a role, who has that role. */
    private String owner(BookedTask task, Locale locale) {
        String office = task.officeId();
        return office == null && Roles.COORDINATOR.equals(task.role())
                ? messages.getMessage("tasks.role.coordinator", null, locale)
                : people.officeName(office == null ? "PZ" : office, locale);
    }

    private @Nullable Claim claim(BookedTask task, Me me) {
        UUID by = task.claimedBy();
        return by == null
                ? null
                : new Claim(
                        people.nameOf(by),
                        by.equals(me.id()),
                        task.claimedAt() == null ? task.openedAt() : task.claimedAt());
    }

    private @Nullable Closing closing(BookedTask task) {
        if (task.closedAt() == null) {
            return null;
        }
        return task.closedBy() == null
                ? Closing.overtaken(Text.of("tasks.closed.overtaken"), task.closedAt())
                : Closing.handledBy(people.nameOf(task.closedBy()), task.closedAt());
    }
}
