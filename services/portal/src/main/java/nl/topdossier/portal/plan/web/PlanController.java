package nl.topdossier.portal.plan.web;

import java.util.Locale;
import java.util.UUID;
import nl.topdossier.portal.login.Me;
import nl.topdossier.portal.plan.PlanFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What endangers the deadline, for coordinators; and the report to the steering committee, for everybody. */
@Controller
class PlanController {

    private final PlanPages plans;
    private final ReportPages reports;

    PlanController(PlanPages plans, ReportPages reports) {
        this.plans = plans;
        this.reports = reports;
    }

    @GetMapping("/plan")
    @PreAuthorize("hasRole('coordinator')")
    String plan(PlanFilter filter, Model model, Locale locale) {
        model.addAttribute("plan", plans.of(filter, Me.get(), locale));
        return "plan/page";
    }

    @GetMapping("/summits/{summitId}/report")
    String report(@PathVariable UUID summitId, Model model, Locale locale) {
        model.addAttribute("report", reports.of(summitId, Me.get(), locale));
        return "plan/report";
    }
}
