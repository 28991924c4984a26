package nl.topdossier.preview;

import java.io.IOException;
import java.util.UUID;
import nl.topdossier.portal.shell.Kept;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.tasks.TaskFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers the addresses of the portal with sample data. */
@Controller
class PreviewController {

    private final LiveSample live;

    PreviewController(LiveSample live) {
        this.live = live;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/tasks";
    }

    @GetMapping("/tasks")
    String tasks(TaskFilter filter, Model model) {
        model.addAttribute("tasks", SampleTasks.page(filter, live.colleagueWasFaster()));
        return "tasks/page";
    }

    @PostMapping("/tasks/{id}/{act}")
    String act(@PathVariable UUID id, @PathVariable String act) {
        return "redirect:/tasks";
    }

    @GetMapping("/letters/{id}")
    String letter(@PathVariable UUID id, Model model) throws IOException {
        model.addAttribute("letter", SampleLetters.page(id, live.colleagueWasFaster()));
        return "letters/page";
    }

    @PostMapping("/letters/{id}/{act}")
    String act(@PathVariable UUID id, @PathVariable String act, RedirectAttributes flash) {
        Kept.remarksArrived(flash, "/letters/" + id + "/" + act);
        flash.addFlashAttribute(
                Notice.ATTRIBUTE,
                Notice.ok("act." + act.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
        return "redirect:/letters/" + id;
    }

    @PostMapping("/letters/{id}/{act}/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepDraft(@PathVariable UUID id, @PathVariable String act) {}

    @GetMapping({"/live/{topic}", "/live/{topic}/{id}"})
    @ResponseBody
    SseEmitter live() throws IOException {
        return live.follow();
    }
}
