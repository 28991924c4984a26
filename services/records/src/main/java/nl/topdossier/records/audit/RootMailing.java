package nl.topdossier.records.audit;

import nl.topdossier.messaging.Duty;
import nl.topdossier.messaging.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Mails every root once. The attempt is committed before it is made; one whose outcome is unknown is not repeated, because
 * the mail of the next root names it.
 */
@Component
class RootMailing implements Duty {

    static final String NAME = "root-mail";

    private static final Logger log = LoggerFactory.getLogger(RootMailing.class);

    private final RootMails mails;
    private final Roots roots;
    private final RootMailer mailer;

    RootMailing(RootMails mails, Roots roots, RootMailer mailer) {
        this.mails = mails;
        this.roots = roots;
        this.mailer = mailer;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work() {
        // This duty alone sends, one mail at a time: a mail on its way here is one that a crash interrupted.
        int interrupted = mails.leaveInterrupted();
        if (interrupted > 0) {
            log.warn("{} mails of roots were interrupted and are not sent again", interrupted);
        }
        mails.due().forEach(this::send);
    }

    private void send(RootMails.Due mail) {
        if (!mails.begin(mail.number())) {
            return;
        }
        try {
            mailer.send(roots.find(mail.number()).orElseThrow());
            mails.sent(mail.number());
        } catch (MailException e) {
            settle(mail, e);
        }
    }

    private void settle(RootMails.Due mail, MailException failure) {
        String description = Failures.describe(failure);
        if (MailFailures.surelyNotTaken(failure)) {
            log.info("The mail of root {} waits: {}", mail.number(), description);
            mails.notTaken(mail, description);
        } else {
            log.warn("Nobody knows whether the mail of root {} went out: {}", mail.number(), description);
            mails.uncertain(mail.number(), description);
        }
    }
}
