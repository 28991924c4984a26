package nl.topdossier.standins.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Sends a mail with one file, always with the same Message-ID for the same hand-over. */
public final class Mails {

    private Mails() {}

    public static void send(int port, String to, @Nullable String handOverId) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.localhost", "127.0.0.1");
        MimeMessage mail = new MimeMessage(Session.getInstance(properties)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<%s@topdossier.test>".formatted(handOverId));
            }
        };
        mail.setFrom(new InternetAddress("pz@bz.test"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject("Verslag: één top", "UTF-8");
        if (handOverId != null) {
            mail.setHeader("X-Hand-Over-Id", handOverId);
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText("<b>Bijgaand</b> de brief", "UTF-8");
        MimeBodyPart file = new MimeBodyPart();
        file.setContent("de brief".getBytes(StandardCharsets.UTF_8), "application/pdf");
        file.setFileName("brief.pdf");
        mail.setContent(new MimeMultipart(text, file));
        Transport.send(mail);
    }
}
