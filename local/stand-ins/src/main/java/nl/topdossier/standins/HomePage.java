package nl.topdossier.standins;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to each stand-in and back to the portal. */
@Controller
class HomePage {

    private final StandInsSettings settings;

    HomePage(StandInsSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("portal", settings.portal().url());
        return "home";
    }
}
