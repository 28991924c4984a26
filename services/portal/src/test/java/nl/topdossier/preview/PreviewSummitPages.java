package nl.topdossier.preview;

import java.time.LocalDate;
import java.util.UUID;
import nl.topdossier.portal.plan.PlanFilter;
import nl.topdossier.portal.work.WorkFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of summits, their work and the view of the whole. */
@Controller
class PreviewSummitPages {

    @GetMapping("/summits")
    String summits(Model model) {
        model.addAttribute("summits", SampleSummits.list());
        return "summits/list";
    }

    @GetMapping("/summits/new")
    String opening(Model model) {
        model.addAttribute("summit", SampleSummits.opening());
        return "summits/form";
    }

    @GetMapping("/summits/{id}")
    String summit(@PathVariable UUID id, Model model) {
        model.addAttribute("summit", SampleSummits.page());
        return "summits/page";
    }

    @GetMapping("/summits/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("summit", SampleSummits.edit());
        return "summits/form";
    }

    @GetMapping("/summits/{id}/timetable")
    String timetable(@PathVariable UUID id, Model model) {
        model.addAttribute("timetable", SampleSummits.timetable());
        return "summits/timetable";
    }

    @GetMapping("/summits/{id}/dates")
    String dates(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            Model model) {
        model.addAttribute("dates", SampleSummits.dates(firstDay, lastDay));
        return "summits/dates";
    }

    @GetMapping("/summits/{id}/work")
    String work(@PathVariable UUID id, WorkFilter filter, Model model) {
        model.addAttribute("work", SampleWork.list(filter));
        return "work/list";
    }

    @GetMapping("/summits/{id}/work-tasks/new")
    String addWork(@PathVariable UUID id, Model model) {
        model.addAttribute("adding", SampleWork.refused());
        return "work/form";
    }

    @GetMapping("/summits/{id}/figures")
    String figures(@PathVariable UUID id, Model model) {
        model.addAttribute("figures", SampleWork.figuresPage());
        return "work/figures";
    }

    @GetMapping("/summits/{id}/report")
    String report(@PathVariable UUID id, Model model) {
        model.addAttribute("report", SamplePlan.report());
        return "plan/report";
    }

    @GetMapping("/work-tasks/{id}")
    String work(@PathVariable UUID id, Model model) {
        model.addAttribute("work", SampleWork.page());
        return "work/page";
    }

    @GetMapping("/plan")
    String plan(PlanFilter filter, Model model) {
        model.addAttribute("plan", SamplePlan.page(filter));
        return "plan/page";
    }
}
