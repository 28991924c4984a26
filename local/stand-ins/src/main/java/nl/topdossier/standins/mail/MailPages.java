package nl.topdossier.standins.mail;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The caught mails for a person to read, as text only. */
@Controller
class MailPages {

    private static final int SHOWN = 200;

    private final MailCatcher catcher;

    MailPages(MailCatcher catcher) {
        this.catcher = catcher;
    }

    @GetMapping("/mail")
    String list(Model model) {
        model.addAttribute("mails", catcher.all().stream().limit(SHOWN).toList());
        return "mail";
    }

    @GetMapping("/mail/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute(
                "mail", catcher.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "mail-one";
    }
}
