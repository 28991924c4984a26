package nl.topdossier.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class MailFailuresTests {

    @Test
    void knowsThatAServerThatIsAwayOrSaysNoDidNotTakeTheMail() {
        var away = new MailConnectException(new SocketConnectException("away", new IOException(), "host", 25, 1));
        var no = new SMTPSendFailedException("DATA", 451, "later", null, new jakarta.mail.Address[0], null, null);

        assertThat(MailFailures.surelyNotTaken(new MailSendException("away", away)))
                .isTrue();
        assertThat(MailFailures.surelyNotTaken(new MailSendException(Map.of("mail", no))))
                .isTrue();
        assertThat(MailFailures.surelyNotTaken(new MailAuthenticationException("no")))
                .isTrue();
    }

    @Test
    void doesNotKnowWhenTheAnswerWasLost() {
        var lost = new MessagingException("lost", new IOException("reset"));
        var noAnswer = new SMTPSendFailedException(".", -1, "[EOF]", null, new jakarta.mail.Address[0], null, null);

        assertThat(MailFailures.surelyNotTaken(new MailSendException(Map.of("mail", lost))))
                .isFalse();
        assertThat(MailFailures.surelyNotTaken(new MailSendException(Map.of("mail", noAnswer))))
                .isFalse();
    }
}
