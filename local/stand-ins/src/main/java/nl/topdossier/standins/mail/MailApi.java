package nl.topdossier.standins.mail;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caught mails for programs, newest first; with {@code to} only those to that address. */
@RestController
class MailApi {

    private final MailCatcher catcher;

    MailApi(MailCatcher catcher) {
        this.catcher = catcher;
    }

    @GetMapping("/mail/api/messages")
    List<CaughtMail> messages(@RequestParam(defaultValue = "") String to) {
        return catcher.all().stream()
                .filter(mail -> to.isEmpty() || mail.to().equalsIgnoreCase(to))
                .toList();
    }
}
