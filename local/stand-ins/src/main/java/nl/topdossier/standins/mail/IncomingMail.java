package nl.topdossier.standins.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail as it came in: its bytes, headers, first text and attached files. */
public final class IncomingMail {

    private static final Session NO_SESSION = Session.getInstance(new Properties());

    /** A file in the mail. */
    public record Attachment(String name, byte[] content) {}

    private final byte[] bytes;
    private final MimeMessage message;
    private final List<Attachment> attachments = new ArrayList<>();
    private @Nullable String text;

    private IncomingMail(byte[] bytes, MimeMessage message) {
        this.bytes = bytes;
        this.message = message;
    }

    /** Reads a mail; one that is not built as a mail should be is an IOException. */
    public static IncomingMail of(byte[] bytes) throws IOException {
        try {
            MimeMessage message = new MimeMessage(NO_SESSION, new ByteArrayInputStream(bytes));
            IncomingMail mail = new IncomingMail(bytes, message);
            mail.read(message);
            return mail;
        } catch (MessagingException e) {
            throw new IOException("The mail can not be read", e);
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return text == null ? "" : text;
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    public @Nullable String header(String name) {
        try {
            String value = message.getHeader(name, null);
            return value == null ? null : decoded(MimeUtility.unfold(value)).strip();
        } catch (MessagingException e) {
            return null;
        }
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                read(inner);
            }
        } else if (part.getFileName() != null) {
            try (InputStream content = part.getInputStream()) {
                attachments.add(new Attachment(decoded(part.getFileName()), content.readAllBytes()));
            }
        } else if (text == null && part.isMimeType("text/*")) {
            text = String.valueOf(part.getContent());
        }
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }
}
