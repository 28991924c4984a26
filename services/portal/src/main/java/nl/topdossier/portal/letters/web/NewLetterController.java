package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.letters.DeadlineWay;
import nl.topdossier.portal.letters.MeetingKind;
import nl.topdossier.portal.letters.NewLetterForm;
import nl.topdossier.portal.letters.NewLetterPage;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.words.Choice;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a letter, for the office of who opens it. */
@Controller
@PreAuthorize("hasRole('drafter')")
class NewLetterController {

    private final ServiceClients services;
    private final Dossiers dossiers;

    NewLetterController(ServiceClients services, Dossiers dossiers) {
        this.services = services;
        this.dossiers = dossiers;
    }

    @GetMapping("/letters/new")
    String blank(Model model) {
        return show(NewLetterForm.empty(), List.of(), model);
    }

    private String show(NewLetterForm form, List<Problem> problems, Model model) {
        model.addAttribute("opening", new NewLetterPage(form, problems, summits()));
        return "letters/new";
    }

    @PostMapping("/letters")
    String open(@ModelAttribute NewLetterForm form, Model model, RedirectAttributes flash) {
        List<Problem> problems = missing(form);
        if (!problems.isEmpty()) {
            return show(form, problems, model);
        }
        try {
            Opened opened = Objects.requireNonNull(services.drafting()
                    .post()
                    .uri("/v1/letters")
                    .body(request(form))
                    .retrieve()
                    .body(Opened.class));
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok("done.OPEN"));
            return "redirect:/letters/" + opened.letterId() + "/edit";
        } catch (ServiceRefusal refusal) {
            model.addAttribute(Notice.ATTRIBUTE, Acts.said(refusal));
            return show(form, List.of(), model);
        }
    }

    private static List<Problem> missing(NewLetterForm form) {
        List<Problem> problems = new ArrayList<>();
        String title = form.title();
        if (title == null || title.isBlank()) {
            problems.add(new Problem("title", Text.of("form.problem.required", Text.of("edit.field.title"))));
        }
        if (form.meetingStart() == null) {
            problems.add(
                    new Problem("meetingStart", Text.of("form.problem.required", Text.of("edit.field.meetingStart"))));
        } else if (form.meetingEnd() != null && form.meetingEnd().isBefore(form.meetingStart())) {
            problems.add(new Problem("meetingEnd", Text.of("form.problem.dates")));
        }
        if (form.addressed().isEmpty()) {
            problems.add(new Problem("houses", Text.of("form.problem.houses")));
        }
        return problems;
    }

    private Map<String, @Nullable Object> request(NewLetterForm form) {
        MeetingKind kind = form.meetingKind();
        Map<String, @Nullable Object> meeting = new LinkedHashMap<>();
        meeting.put("from", form.meetingStart());
        meeting.put("until", form.meetingEnd());
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("kind", form.kind());
        request.put("meetingKind", kind == null ? null : Editing.lower(kind));
        request.put("summitId", form.summitId());
        request.put("title", form.title());
        request.put("meeting", meeting);
        request.put("houses", form.addressed());
        request.put(
                "draftingOfficeId",
                dossiers.standing(Me.get()).offices().stream()
                        .sorted()
                        .findFirst()
                        .orElse(null));
        DeadlineWay way = form.deadlineWay();
        if (way != null) {
            request.put("deadline", Map.of("rules", way.rules()));
        }
        return request;
    }

    private List<Choice> summits() {
        List<Summit> all = services.drafting()
                .get()
                .uri("/v1/summits")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Summit>>() {});
        return (all == null ? List.<Summit>of() : all)
                .stream()
                        .map(summit -> new Choice(summit.summitId().toString(), summit.name()))
                        .toList();
    }

    record Opened(UUID letterId) {}

    record Summit(UUID summitId, String name) {}
}
