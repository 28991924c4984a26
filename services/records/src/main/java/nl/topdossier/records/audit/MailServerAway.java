package nl.topdossier.records.audit;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;

/** The mail server did not answer before anything was sent. */
class MailServerAway extends MailException {

    private static final long serialVersionUID = 1L;

    MailServerAway(MessagingException cause) {
        super("Expected the mail server to answer, but it did not", cause);
    }
}
