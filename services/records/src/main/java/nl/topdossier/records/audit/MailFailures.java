package nl.topdossier.records.audit;

import jakarta.mail.AuthenticationFailedException;
import java.util.Arrays;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Tells a mail that the server surely did not take from one of which nobody knows. */
final class MailFailures {

    private MailFailures() {}

    static boolean surelyNotTaken(MailException failure) {
        if (failure instanceof MailServerAway || failure instanceof MailAuthenticationException) {
            return true;
        }
        if (refused(failure.getCause())) {
            return true;
        }
        return failure instanceof MailSendException sending
                && sending.getMessageExceptions().length > 0
                && Arrays.stream(sending.getMessageExceptions()).allMatch(MailFailures::refused);
    }

    private static boolean refused(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof MailConnectException || at instanceof AuthenticationFailedException) {
                return true;
            }
            if (at instanceof SMTPSendFailedException answer && answer.getReturnCode() >= 400
                    || at instanceof SMTPAddressFailedException address && address.getReturnCode() >= 400
                    || at instanceof SMTPSenderFailedException sender && sender.getReturnCode() >= 400) {
                return true;
            }
        }
        return false;
    }
}
