package nl.topdossier.dispatch.handover;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.topdossier.dispatch.DispatchSettings;
import nl.topdossier.dispatch.DispatchSettings.HouseSettings;
import nl.topdossier.dispatch.content.Part;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes the mail of a hand-over: a covering sentence, the files, and a Message-ID that names the hand-over. */
@Component
class HandOverMail {

    private static final Locale DUTCH = Locale.of("nl");

    private final JavaMailSenderImpl mail;
    private final MessageSource messages;
    private final DispatchSettings settings;
    private final Clock clock;
    private final boolean exercise;

    HandOverMail(
            JavaMailSenderImpl mail,
            MessageSource messages,
            DispatchSettings settings,
            Clock clock,
            @Value("${topdossier.exercise}") boolean exercise) {
        this.mail = mail;
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
        this.exercise = exercise;
    }

    byte[] make(HandOver handOver, HouseSettings house, List<Part> files) {
        try {
            MimeMessage message = mail.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom(settings.sender());
            helper.setTo(Objects.requireNonNull(house.address()));
            helper.setSentDate(Date.from(clock.instant()));
            helper.setSubject(say(exercise ? "mail.subject.exercise" : "mail.subject"));
            helper.setText(say("mail.text", files.size()));
            for (Part file : files) {
                helper.addAttachment(file.name() + ".pdf", new ByteArrayResource(file.sentContent()), file.mediaType());
            }
            message.setHeader("X-Hand-Over-Id", handOver.handOverId().toString());
            message.saveChanges();
            message.setHeader(
                    "Message-ID",
                    "<" + handOver.handOverId() + "@" + DispatchSettings.domainOf(settings.sender()) + ">");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalStateException("Expected to make the mail of " + handOver.handOverId(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, DUTCH);
    }
}
