package nl.topdossier.standins.mail;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;

/** The SMTP server; it lives as long as the application. */
@Component
class MailServer implements SmartLifecycle {

    private final SMTPServer server;

    MailServer(MailSettings settings, List<Mailbox> mailboxes) {
        this.server = new SMTPServer.Builder()
                .bindAddress(settings.address())
                .port(settings.port())
                .hostName("griffie.test")
                .softwareName("OEFENING")
                .maxMessageSize(Math.toIntExact(settings.maxSize().toBytes()))
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new MailDelivery((Session) context, mailboxes, settings.maxSize()))
                .build();
    }

    @Override
    public void start() {
        server.start();
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean isRunning() {
        return server.isRunning();
    }
}
