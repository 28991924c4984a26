package nl.topdossier.portal.letters.web;

import java.util.UUID;
import nl.topdossier.portal.book.TaskBook;
import nl.topdossier.portal.live.Change;
import nl.topdossier.portal.live.LivePages;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Kept;
import nl.topdossier.portal.shell.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/**
 * Carries out what a person asked for and says how that went. What a service answered is in the books before the next
 * page is made, so that nobody who just acted sees the old state; what it refused is told in its words, and whatever was
 * typed stays in the browser.
 */
@Component
class Acts {

    private final TaskBook tasks;
    private final LivePages pages;

    Acts(TaskBook tasks, LivePages pages) {
        this.tasks = tasks;
        this.pages = pages;
    }

    /** @param arrived addresses of the forms whose kept words may be forgotten */
    String act(
            UUID letterId,
            @Nullable UUID taskId,
            String done,
            RedirectAttributes flash,
            Runnable call,
            String... arrived) {
        try {
            call.run();
            finish(letterId, taskId);
            if (arrived.length > 0) {
                Kept.remarksArrived(flash, arrived);
            }
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok(done));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                throw refusal;
            }
            flash.addFlashAttribute(Notice.ATTRIBUTE, said(refusal));
        } catch (ResourceAccessException away) {
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.error("notice.away"));
        }
        return "redirect:/letters/" + letterId;
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** An id that the refusal names. */
    static @Nullable UUID id(ServiceRefusal refusal, String name) {
        JsonNode problem = refusal.problem();
        String id = problem == null ? "" : problem.path(name).asString("");
        return id.isEmpty() ? null : UUID.fromString(id);
    }

    /** The refusal in the words of the service. */
    static Notice said(ServiceRefusal refusal) {
        String words = refusal.words();
        return words == null ? Notice.error("notice.not-now") : Notice.error("notice.refused", words);
    }

    /** Only a task of this letter is closed in the books, whatever a form says. */
    private void finish(UUID letterId, @Nullable UUID taskId) {
        if (taskId != null) {
            tasks.find(taskId)
                    .filter(task -> task.letterId().equals(letterId))
                    .ifPresent(task -> tasks.doneBy(taskId, Me.get().id()));
        }
        pages.changed(Change.ofLetter(letterId));
    }
}
