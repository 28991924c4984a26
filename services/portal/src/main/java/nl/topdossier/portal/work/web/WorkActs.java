package nl.topdossier.portal.work.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.topdossier.portal.book.BookedTask;
import nl.topdossier.portal.book.TaskBook;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Carries out what a person asked for a piece of work or a summit and says how that went. A task that it did is closed in
 * the book before the next page is made, so that nobody who just acted sees it again.
 */
@Component
class WorkActs {

    /** An act that does no task. */
    static final Predicate<BookedTask> NONE = task -> false;

    private final TaskBook tasks;

    WorkActs(TaskBook tasks) {
        this.tasks = tasks;
    }

    /**
     * @param subject what the tasks that this did are about
     * @param did which of the open tasks about it this did
     */
    String act(
            String next,
            String done,
            RedirectAttributes flash,
            @Nullable UUID subject,
            Predicate<BookedTask> did,
            Runnable call) {
        return act(next, flash, subject, did, () -> {
            call.run();
            return done;
        });
    }

    /** The same when only the answer tells what was done. */
    String act(
            String next,
            RedirectAttributes flash,
            @Nullable UUID subject,
            Predicate<BookedTask> did,
            Supplier<String> call) {
        try {
            String done = call.get();
            if (subject != null) {
                tasks.openOf(List.of(subject)).stream()
                        .filter(did)
                        .forEach(task -> tasks.doneBy(task.taskId(), Me.get().id()));
            }
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok(done));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                throw refusal;
            }
            String words = refusal.words();
            flash.addFlashAttribute(
                    Notice.ATTRIBUTE,
                    words == null ? Notice.error("notice.not-now") : Notice.error("notice.refused", words));
        } catch (ResourceAccessException away) {
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.error("notice.away"));
        }
        return "redirect:" + next;
    }
}
