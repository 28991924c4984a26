package nl.topdossier.portal.tasks.web;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.book.BookedTask;
import nl.topdossier.portal.book.Notices;
import nl.topdossier.portal.book.TaskBook;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.tasks.TaskFilter;
import nl.topdossier.portal.words.Words;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;

/** My tasks: looking, taking up and putting back. */
@Controller
class TaskController {

    private final TaskLists lists;
    private final TaskBook book;
    private final Notices warnings;
    private final ServiceClients services;

    TaskController(TaskLists lists, TaskBook book, Notices warnings, ServiceClients services) {
        this.lists = lists;
        this.book = book;
        this.warnings = warnings;
        this.services = services;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/tasks";
    }

    @GetMapping("/tasks")
    String tasks(
            TaskFilter filter,
            @RequestParam(name = "scope", required = false) TaskFilter.@Nullable Scope asked,
            Model model,
            Locale locale) {
        Me me = Me.get();
        TaskFilter.Scope scope = asked == null ? lists.usual(me) : asked;
        model.addAttribute(
                "tasks",
                lists.page(
                        new TaskFilter(
                                scope, filter.kind(), filter.office(), filter.text(), filter.order(), filter.most()),
                        me,
                        locale));
        if (!model.containsAttribute(Notice.ATTRIBUTE)) {
            warn(me, model);
        }
        return "tasks/page";
    }

    /** The gravest warning in words; the list itself shows the deadline of every task. */
    private void warn(Me me, Model model) {
        boolean all = me.has(Roles.COORDINATOR) || me.has(Roles.PARLIAMENTARY_DESK);
        List<Notices.Notice> current = warnings.current(all ? null : lists.offices(me), me.id());
        current.stream()
                .max(Comparator.comparingInt(TaskController::weight))
                .ifPresent(gravest -> model.addAttribute(
                        Notice.ATTRIBUTE,
                        Notice.warning(
                                "notice.deadline." + gravest.level(),
                                gravest.title() == null ? "–" : gravest.title(),
                                gravest.deadline().atZone(Words.ZONE).toLocalDateTime(),
                                current.size() - 1)));
    }

    private static int weight(Notices.Notice warning) {
        return switch (warning.level()) {
            case "PASSED" -> 2;
            case "NEAR_1" -> 1;
            default -> 0;
        };
    }

    @PostMapping("/tasks/{taskId}/claim")
    String claim(@PathVariable UUID taskId, @RequestHeader(name = "Referer", required = false) @Nullable String page) {
        BookedTask task = mine(taskId);
        service(task).put().uri("/v1/tasks/{id}/claim", taskId).retrieve().toBodilessEntity();
        book.claimed(taskId, Me.get().id());
        return back(page);
    }

    @PostMapping("/tasks/{taskId}/release")
    String release(
            @PathVariable UUID taskId, @RequestHeader(name = "Referer", required = false) @Nullable String page) {
        BookedTask task = mine(taskId);
        service(task).delete().uri("/v1/tasks/{id}/claim", taskId).retrieve().toBodilessEntity();
        book.claimed(taskId, null);
        return back(page);
    }

    private BookedTask mine(UUID taskId) {
        return book.find(taskId)
                .filter(task -> lists.isFor(task, Me.get()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private RestClient service(BookedTask task) {
        return switch (task.service()) {
            case "drafting" -> services.drafting();
            case "approval" -> services.approval();
            case "logistics" -> services.logistics();
            default -> services.dispatch();
        };
    }

    /** To the list as it was filtered; from a letter to that letter. Only our own addresses are followed. */
    private static String back(@Nullable String page) {
        if (page == null) {
            return "redirect:/tasks";
        }
        try {
            URI address = URI.create(page);
            String path = address.getPath();
            if (path != null && path.matches("/letters/[0-9a-f-]{36}")) {
                return "redirect:" + path;
            }
            String query = address.getRawQuery();
            return "redirect:/tasks" + (query == null || !"/tasks".equals(path) ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return "redirect:/tasks";
        }
    }
}
