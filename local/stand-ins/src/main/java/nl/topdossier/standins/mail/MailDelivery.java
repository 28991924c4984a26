package nl.topdossier.standins.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.Session;

/** One mail on its way in: every recipient's mailbox has kept it before the sender hears that it was accepted. */
class MailDelivery implements MessageHandler {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);

    private final Session session;
    private final List<Mailbox> mailboxes;
    private final DataSize maxSize;
    private final Map<String, Mailbox> recipients = new LinkedHashMap<>();

    MailDelivery(Session session, List<Mailbox> mailboxes, DataSize maxSize) {
        this.session = session;
        this.mailboxes = mailboxes;
        this.maxSize = maxSize;
    }

    @Override
    public void from(String sender) {}

    @Override
    public void recipient(String address) throws RejectException {
        Mailbox mailbox = mailboxes.stream()
                .filter(box -> box.isFor(address))
                .findFirst()
                .orElseThrow(() -> new RejectException(550, "Onbekend adres"));
        mailbox.expect(address);
        recipients.put(address, mailbox);
    }

    @Override
    public @Nullable String data(InputStream content) throws RejectException, IOException {
        byte[] bytes = content.readNBytes(Math.toIntExact(maxSize.toBytes()) + 1);
        if (bytes.length > maxSize.toBytes()) {
            throw new RejectException(552, "Te groot");
        }
        IncomingMail mail = read(bytes);
        for (Map.Entry<String, Mailbox> recipient : recipients.entrySet()) {
            try {
                recipient.getValue().deliver(recipient.getKey(), mail);
            } catch (Mailbox.ConnectionCut e) {
                log.info("Mail taken, connection cut before the answer, as told");
                session.closeSocket();
                throw new IOException("Connection cut as told", e);
            }
        }
        return null;
    }

    @Override
    public void done() {}

    private static IncomingMail read(byte[] bytes) throws RejectException {
        try {
            return IncomingMail.of(bytes);
        } catch (IOException e) {
            throw new RejectException(554, "Onleesbaar bericht");
        }
    }
}
