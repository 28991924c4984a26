package nl.topdossier.standins.identity;

import java.util.Arrays;
import java.util.List;
import nl.topdossier.standins.identity.DemoPerson.Group;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page: a form, and every demo person as a form of one button. */
@EmbeddedIdentity
@Controller
class LoginPage {

    private final DemoPeople people;

    LoginPage(DemoPeople people) {
        this.people = people;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute(
                "groups",
                Arrays.stream(Group.values())
                        .map(group -> new Choices(group, people.in(group)))
                        .toList());
        return "login";
    }

    /** The people under one heading. */
    record Choices(Group heading, List<DemoPerson> people) {}
}
