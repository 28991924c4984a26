package nl.topdossier.portal.letters.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.letters.House;
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
import org.springframework.context.MessageSource;
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

    private static final List<String> RULES = List.of("report", "agenda", "before-recess");

    private final ServiceClients services;
    private final Dossiers dossiers;
    private final MessageSource messages;

    NewLetterController(ServiceClients services, Dossiers dossiers, MessageSource messages) {
        this.services = services;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @GetMapping("/letters/new")
    String blank(Model model, Locale locale) {
        return show(NewLetterForm.empty(), List.of(), model, locale);
    }

    private String show(NewLetterForm form, List<Problem> problems, Model model, Locale locale) {
        model.addAttribute(
                "opening",
                new NewLetterPage(
                        form,
                        problems,
                        RULES.stream()
                                .map(rule -> new Choice(rule, messages.getMessage("rule." + rule, null, locale)))
                                .toList()));
        return "letters/new";
    }

    @PostMapping("/letters")
    String open(@ModelAttribute NewLetterForm form, Model model, Locale locale, RedirectAttributes flash) {
        List<Problem> problems = missing(form);
        if (!problems.isEmpty()) {
            return show(form, problems, model, locale);
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
            return show(form, List.of(), model, locale);
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
        request.put("summitId", summit(form.summit()));
        request.put("title", form.title());
        request.put("meeting", meeting);
        request.put("houses", List.of(House.values()));
        request.put(
                "draftingOfficeId",
                dossiers.standing(Me.get()).offices().stream()
                        .sorted()
                        .findFirst()
                        .orElse(null));
        String rule = form.deadlineRule();
        if (rule != null && !rule.isBlank()) {
            request.put("deadline", Map.of("rules", List.of(rule)));
        }
        return request;
    }

    /** A summit that drafting knows by this name. */
    private @Nullable UUID summit(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        List<Summit> all = services.drafting()
                .get()
                .uri("/v1/summits")
                .retrieve()
                .body(new ParameterizedTypeReference<List<Summit>>() {});
        return (all == null ? List.<Summit>of() : all)
                .stream()
                        .filter(summit -> summit.name().equalsIgnoreCase(name.strip()))
                        .map(Summit::summitId)
                        .findFirst()
                        .orElse(null);
    }

    record Opened(UUID letterId) {}

    record Summit(UUID summitId, String name) {}
}
