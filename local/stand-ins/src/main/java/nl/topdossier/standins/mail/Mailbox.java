package nl.topdossier.standins.mail;

import java.io.IOException;
import org.subethamail.smtp.RejectException;

/** Receives the mails to some addresses while their sender waits; what it throws is what the sender is told. */
public interface Mailbox {

    boolean isFor(String address);

    /** Called as soon as the sender names the address. */
    void expect(String address) throws RejectException;

    /** Keeps the mail before it returns: the sender then hears that it was accepted. */
    void deliver(String address, IncomingMail mail) throws RejectException, ConnectionCut, IOException;

    /** The mail was taken, but the sender shall not hear so. */
    final class ConnectionCut extends Exception {
        private static final long serialVersionUID = 1;
    }
}
