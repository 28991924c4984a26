package nl.topdossier.records.audit;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Writes and sends the mail of a root; its Message-ID is fixed by the root's hash. */
@Component
class RootMailer {

    private static final Locale DUTCH = Locale.of("nl");

    private final JavaMailSender sender;
    private final MessageSource messages;
    private final RootSettings settings;
    private final boolean exercise;

    RootMailer(
            JavaMailSender sender,
            MessageSource messages,
            RootSettings settings,
            @Value("${topdossier.exercise}") boolean exercise) {
        this.sender = sender;
        this.messages = messages;
        this.settings = settings;
        this.exercise = exercise;
    }

    void send(Root root) {
        try {
            requireServer();
            sender.send(message(root));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    private void requireServer() {
        try {
            if (sender instanceof JavaMailSenderImpl server) {
                server.testConnection();
            }
        } catch (MessagingException e) {
            throw new MailServerAway(e);
        }
    }

    private MimeMessage message(Root root) throws MessagingException {
        Object[] facts = {
            String.valueOf(root.number()),
            root.madeAt().toString(),
            String.valueOf(root.chains()),
            root.merkleRoot(),
            root.previousHash(),
            root.hash()
        };
        String subject = messages.getMessage("mail.root.subject", facts, DUTCH);
        String prefix = exercise ? messages.getMessage("mail.root.exercise", null, DUTCH) + " " : "";
        MimeMessage message = new FixedId(sender.createMimeMessage().getSession(), root);
        message.setFrom(new InternetAddress(settings.rootSender()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(settings.rootAddress()));
        message.setSubject(prefix + subject, "UTF-8");
        message.setSentDate(Date.from(root.madeAt()));
        message.setText(prefix.strip() + "\n" + messages.getMessage("mail.root.body", facts, DUTCH), "UTF-8");
        return message;
    }

    /** Keeps the mail library from making a Message-ID of its own. */
    private static final class FixedId extends MimeMessage {

        private final String id;

        FixedId(Session session, Root root) {
            super(session);
            this.id = "<audit-root-" + root.number() + "-" + root.hash().substring(0, 16) + "@topdossier>";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
