package nl.topdossier.portal.work.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.services.People;
import nl.topdossier.portal.services.ServiceClients;
import nl.topdossier.portal.services.ServiceRefusal;
import nl.topdossier.portal.shell.Notice;
import nl.topdossier.portal.summits.SummitReading;
import nl.topdossier.portal.words.Problem;
import nl.topdossier.portal.words.Text;
import nl.topdossier.portal.work.WorkForm;
import nl.topdossier.portal.work.WorkFormPage;
import nl.topdossier.portal.work.WorkReading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding work that no template named; what was typed stays when it can't be added. */
@Controller
@RequestMapping("/summits/{summitId}/work-tasks/new")
@PreAuthorize("hasRole('coordinator')")
class AddWorkController {

    private final ServiceClients services;
    private final SummitReading summits;
    private final WorkReading work;
    private final People people;

    AddWorkController(ServiceClients services, SummitReading summits, WorkReading work, People people) {
        this.services = services;
        this.summits = summits;
        this.work = work;
        this.people = people;
    }

    @GetMapping
    String blank(@PathVariable UUID summitId, Model model, Locale locale) {
        return show(summitId, WorkForm.empty(), List.of(), model, locale);
    }

    @PostMapping
    String add(
            @PathVariable UUID summitId,
            @ModelAttribute("given") WorkForm form,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        List<Problem> problems = WorkForms.problems(form);
        if (!problems.isEmpty()) {
            return show(summitId, form, problems, model, locale);
        }
        try {
            services.logistics()
                    .post()
                    .uri("/v1/summits/{id}/work-tasks", summitId)
                    .body(WorkForms.request(form))
                    .retrieve()
                    .toBodilessEntity();
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                throw refusal;
            }
            return show(summitId, form, List.of(WorkForms.problem(refusal)), model, locale);
        } catch (ResourceAccessException away) {
            return show(summitId, form, List.of(new Problem("", Text.of("notice.away"))), model, locale);
        }
        flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.ok("done.ADD_WORK"));
        return "redirect:/summits/" + summitId + "/work";
    }

    private String show(UUID summitId, WorkForm form, List<Problem> problems, Model model, Locale locale) {
        model.addAttribute(
                "adding",
                new WorkFormPage(
                        summits.head(summits.required(summitId), Me.get()),
                        form,
                        people.offices(locale),
                        WorkForms.pieces(work.plan(summitId)),
                        problems));
        return "work/form";
    }
}
