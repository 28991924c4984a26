package nl.topdossier.standins.griffie;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What both Houses received, for a person, with the switches for their behaviour. */
@Controller
class GriffiePage {

    private static final int SHOWN = 100;

    private final HouseView.Views views;
    private final Registers registers;
    private final Confirmations confirmations;

    GriffiePage(HouseView.Views views, Registers registers, Confirmations confirmations) {
        this.views = views;
        this.registers = registers;
        this.confirmations = confirmations;
    }

    @GetMapping("/griffie")
    String page(Model model) {
        model.addAttribute("houses", views.of(SHOWN, ""));
        model.addAttribute("modes", Behaviour.Mode.values());
        return "griffie";
    }

    @PostMapping("/griffie/{slug}/behaviour")
    String behave(@PathVariable String slug, @ModelAttribute BehaviourOrder order) {
        registers.behave(GriffieApi.house(slug), order.behaviour());
        return "redirect:/griffie";
    }

    @PostMapping("/griffie/{slug}/registrations/{handOverId}/receipt")
    String confirm(@PathVariable String slug, @PathVariable String handOverId) {
        confirmations.confirm(GriffieApi.house(slug), handOverId);
        return "redirect:/griffie";
    }
}
