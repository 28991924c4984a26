package nl.topdossier.dispatch.handover;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.DispatchSettings.ChannelKind;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import nl.topdossier.dispatch.content.Part;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * E-mail. The message is made once and kept, so that a repetition has the same Message-ID and the same bytes. A connection
 * that breaks after the mail was begun leaves the outcome unknown.
 */
@Component
class MailChannel implements Channel {

    private static final Logger log = LoggerFactory.getLogger(MailChannel.class);

    private final JavaMailSenderImpl mail;
    private final HandOvers handOvers;
    private final HandOverMail handOverMail;
    private final DispatchSettings settings;

    MailChannel(JavaMailSenderImpl mail, HandOvers handOvers, HandOverMail handOverMail, DispatchSettings settings) {
        this.mail = mail;
        this.handOvers = handOvers;
        this.handOverMail = handOverMail;
        this.settings = settings;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    @Override
    public boolean isRepeatable() {
        return settings.uncertainMail() == DispatchSettings.UncertainMail.REPEAT;
    }

    @Override
    public Outcome send(HandOver handOver, HouseSettings house, List<Part> files) {
        byte[] bytes = handOvers.message(handOver.handOverId());
        if (bytes == null) {
            handOvers.keepMessage(handOver.handOverId(), handOverMail.make(handOver, house, files));
            bytes = handOvers.message(handOver.handOverId());
        }
        try {
            Session session = mail.getSession();
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(bytes));
            return send(session.getTransport("smtp"), message);
        } catch (MessagingException e) {
            return Outcome.UNAVAILABLE;
        }
    }

    private Outcome send(Transport transport, MimeMessage message) throws MessagingException {
        transport.connect(mail.getHost(), mail.getPort(), mail.getUsername(), mail.getPassword());
        try {
            return transmit(transport, message, message.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    /** A goodbye that fails says nothing about the mail. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            log.debug("The mail server was gone before the goodbye", e);
        }
    }

    private static Outcome transmit(Transport transport, MimeMessage message, Address[] recipients) {
        try {
            transport.sendMessage(message, recipients);
            return Outcome.SENT;
        } catch (SendFailedException e) {
            return byCode(codeOf(e));
        } catch (MessagingException e) {
            return Outcome.UNCERTAIN;
        }
    }

    private static Outcome byCode(int code) {
        if (code >= 500) {
            return Outcome.REFUSED;
        }
        return code >= 400 ? Outcome.UNAVAILABLE : Outcome.UNCERTAIN;
    }

    private static int codeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPSendFailedException refused && refused.getReturnCode() >= 400) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= 400) {
                return refused.getReturnCode();
            }
        }
        return -1;
    }

    private static @org.jspecify.annotations.Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : cause.getCause();
    }
}
