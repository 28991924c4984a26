package nl.topdossier.portal.summits.web;

import java.util.UUID;
import nl.topdossier.portal.book.TaskBook;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries out what a person asked for a summit and says how that went. */
@Component
class SummitActs {

    private final TaskBook tasks;

    SummitActs(TaskBook tasks) {
        this.tasks = tasks;
    }

    /** @param next where to go then, whatever came of it */
    String act(String next, String done, RedirectAttributes flash, Runnable call) {
        return act(next, done, null, flash, call);
    }

    /** @param taskId the task that this did; it is closed in the book before the next page is made */
    String act(String next, String done, @Nullable UUID taskId, RedirectAttributes flash, Runnable call) {
        try {
            call.run();
            if (taskId != null) {
                tasks.doneBy(taskId, Me.get().id());
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
        return "redirect:" + next;
    }

    static Notice said(ServiceRefusal refusal) {
        String words = refusal.words();
        return words == null ? Notice.error("notice.not-now") : Notice.error("notice.refused", words);
    }
}
