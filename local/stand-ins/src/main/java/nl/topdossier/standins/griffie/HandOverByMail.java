package nl.topdossier.standins.griffie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.topdossier.standins.mail.IncomingMail;
import nl.topdossier.standins.mail.Mailbox;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.RejectException;

/** The mail channel: a mail to a House is a hand-over; header X-Hand-Over-Id says which, its attachments are the files. */
@Component
@Order(1)
class HandOverByMail implements Mailbox {

    private final Griffie griffie;

    HandOverByMail(Griffie griffie) {
        this.griffie = griffie;
    }

    @Override
    public boolean isFor(String address) {
        return House.ofAddress(address).isPresent();
    }

    @Override
    public void expect(String address) throws RejectException {
        // The behaviour is used up when the mail itself is refused; a refused address ends the mail before that.
        if (griffie.isDown(house(address))) {
            griffie.turnAway(house(address));
            throw away();
        }
    }

    @Override
    public void deliver(String address, IncomingMail mail) throws RejectException, ConnectionCut, IOException {
        String id = mail.header("X-Hand-Over-Id");
        if (id == null || !HandOver.isId(id) || mail.header("Message-ID") == null) {
            throw new RejectException(554, "X-Hand-Over-Id of Message-ID ontbreekt");
        }
        FileHashes hashes = new FileHashes();
        for (IncomingMail.Attachment file : mail.attachments()) {
            hashes.add(file.name(), new ByteArrayInputStream(file.content()));
        }
        HandOver handOver =
                new HandOver(house(address), id, HandOver.Channel.EMAIL, mail.header("Subject"), hashes.all());
        switch (griffie.receive(handOver)) {
            case Griffie.Answer.Received it -> {}
            case Griffie.Answer.Different it -> throw new RejectException(554, "Andere bestanden dan de eerste keer");
            case Griffie.Answer.Refused it -> throw new RejectException(550, oneLine(it.reason()));
            case Griffie.Answer.Away it -> throw away();
            case Griffie.Answer.Lost it -> throw new ConnectionCut();
        }
    }

    private static House house(String address) {
        return House.ofAddress(address).orElseThrow();
    }

    private static RejectException away() {
        return new RejectException(451, "Nu niet bereikbaar");
    }

    /** SMTP answers are one line of ASCII. */
    private static String oneLine(String reason) {
        return reason.replaceAll("[^ -~]", "?");
    }
}
