package nl.topdossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

class ProblemsTests {

    private final ExceptionHandlerMethodResolver handlers = new ExceptionHandlerMethodResolver(Problems.class);

    @ParameterizedTest
    @ValueSource(
            classes = {
                CannotCreateTransactionException.class,
                DataAccessResourceFailureException.class,
                TransactionSystemException.class
            })
    void saysTryAgainWhereverTheDatabaseWentAway(Class<? extends Exception> failure) {
        assertThat(handlers.resolveMethodByExceptionType(failure))
                .isNotNull()
                .extracting("name")
                .isEqualTo("unavailable");
    }

    @Test
    void doesNotSayTryAgainOfOurOwnMistakes() {
        assertThat(handlers.resolveMethodByExceptionType(IllegalTransactionStateException.class))
                .isNotNull()
                .extracting("name")
                .isEqualTo("failed");
    }

    @Test
    void answers503WhenTheEndOfATransactionFailed() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);

        var answer = new Problems(messages).unavailable(new TransactionSystemException("gone"), Locale.ENGLISH);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
