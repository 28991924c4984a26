package nl.topdossier.portal.summits.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.summits.Summit;
import nl.topdossier.portal.summits.SummitForm;
import nl.topdossier.portal.summits.SummitFormPage;
import nl.topdossier.portal.summits.SummitHead;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a summit, changing what is said of it, and cancelling it. */
@Controller
@RequestMapping("/summits")
@PreAuthorize("hasRole('coordinator')")
class PlanSummitController {

    private final ServiceClients services;
    private final SummitReading summits;
    private final SummitActs acts;
    private final PreviewLines lines;

    PlanSummitController(ServiceClients services, SummitReading summits, SummitActs acts, PreviewLines lines) {
        this.services = services;
        this.summits = summits;
        this.acts = acts;
        this.lines = lines;
    }

    @GetMapping("/new")
    String blank(Model model) {
        return show(null, SummitForm.empty(), List.of(), model);
    }

    @PostMapping
    String plan(@ModelAttribute SummitForm form, Model model, RedirectAttributes flash) {
        List<Problem> problems = SummitForms.missing(form);
        if (!problems.isEmpty()) {
            return show(null, form, problems, model);
        }
        try {
            Summit planned = Objects.requireNonNull(services.logistics()
                    .post()
                    .uri("/v1/summits")
                    .body(SummitForms.request(form))
                    .retrieve()
                    .body(Summit.class));
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok("done.PLAN_SUMMIT"));
            return "redirect:/summits/" + planned.summitId();
        } catch (ServiceRefusal refusal) {
            model.addAttribute(Notice.ATTRIBUTE, SummitActs.said(refusal));
            return show(null, form, List.of(), model);
        }
    }

    @GetMapping("/{summitId}/edit")
    String edit(@PathVariable UUID summitId, Model model) {
        Summit summit = summits.required(summitId);
        return show(summits.head(summit, Me.get()), SummitForms.of(summit), List.of(), model);
    }

    /** @param previewed the debates of which the person saw what they move; others are shown before they are applied */
    @PostMapping("/{summitId}/edit")
    String change(
            @PathVariable UUID summitId,
            @ModelAttribute SummitForm form,
            @RequestParam(required = false) @Nullable String previewed,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        Summit summit = summits.required(summitId);
        SummitHead head = summits.head(summit, Me.get());
        List<Problem> problems = SummitForms.missingWords(form);
        if (!problems.isEmpty()) {
            return show(head, form, problems, model);
        }
        try {
            SummitFormPage.Preview preview =
                    SummitForms.debates(form).equals(previewed) ? null : preview(summit, form, locale);
            if (preview != null) {
                model.addAttribute("summit", new SummitFormPage(head, form, List.of(), preview, null));
                return "summits/form";
            }
            services.logistics()
                    .put()
                    .uri("/v1/summits/{id}", summitId)
                    .header(HttpHeaders.IF_MATCH, "\"" + form.revision() + "\"")
                    .body(SummitForms.request(form))
                    .retrieve()
                    .toBodilessEntity();
            flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok("done.CHANGE_SUMMIT"));
            return "redirect:" + head.address();
        } catch (ServiceRefusal refusal) {
            model.addAttribute(Notice.ATTRIBUTE, SummitActs.said(refusal));
            if (refusal.status() == HttpStatus.PRECONDITION_FAILED.value()) {
                model.addAttribute(
                        "summit", SummitFormPage.after(head, form, SummitForms.of(summits.required(summitId))));
                return "summits/form";
            }
            return show(head, form, List.of(), model);
        }
    }

    /** What other debates would move; none when they move nothing. */
    private SummitFormPage.@Nullable Preview preview(Summit summit, SummitForm form, Locale locale) {
        String debates = SummitForms.debates(form);
        if (debates.equals(SummitForms.debates(SummitForms.of(summit)))) {
            return null;
        }
        List<PreviewLines.Line> changes = Objects.requireNonNull(services.logistics()
                .post()
                .uri("/v1/summits/{id}/preview", summit.summitId())
                .body(SummitForms.request(form))
                .retrieve()
                .body(new ParameterizedTypeReference<List<PreviewLines.Line>>() {}));
        return changes.isEmpty() ? null : new SummitFormPage.Preview(lines.groups(changes, summit, locale), debates);
    }

    @PostMapping("/{summitId}/cancel")
    String cancel(
            @PathVariable UUID summitId,
            @RequestParam String reason,
            @RequestParam String revision,
            RedirectAttributes flash) {
        return acts.act(
                "/summits/" + summitId,
                "done.CANCEL_SUMMIT",
                flash,
                () -> services.logistics()
                        .post()
                        .uri("/v1/summits/{id}/cancellation", summitId)
                        .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
                        .body(Map.of("reason", reason))
                        .retrieve()
                        .toBodilessEntity());
    }

    private static String show(@Nullable SummitHead head, SummitForm form, List<Problem> problems, Model model) {
        model.addAttribute("summit", new SummitFormPage(head, form, problems));
        return "summits/form";
    }
}
