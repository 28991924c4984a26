package nl.topdossier.web;

import java.net.URI;
import java.util.Locale;
import nl.topdossier.messaging.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal and failure into problem+json in the user's language; no stack trace and no text of a letter. */
@RestControllerAdvice(annotations = RestController.class)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        HttpStatus status = HttpStatus.valueOf(refusal.kind().status());
        return problem(status, refusal.code(), refusal.arguments().toArray(), locale);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, Locale locale) {
        return problem(HttpStatus.FORBIDDEN, "problem.forbidden", new Object[0], locale);
    }

    /** The database went away: before, during or at the end of the transaction. */
    @ExceptionHandler({
        DataAccessException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class
    })
    ResponseEntity<ProblemDetail> unavailable(RuntimeException failure, Locale locale) {
        if (failure instanceof org.springframework.dao.DataIntegrityViolationException
                || failure instanceof org.springframework.jdbc.BadSqlGrammarException) {
            return failed(failure, locale);
        }
        log.warn("Answered 503: {}", Failures.describe(failure));
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "problem.unavailable", new Object[0], locale);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> failed(Exception failure, Locale locale) {
        log.error("Answered 500: {}", Failures.describe(failure));
        log.debug("The failure behind it", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "problem.failed", new Object[0], locale);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String code = status.is4xxClientError() ? "problem.http." + status.value() : "problem.failed";
        ProblemDetail detail = detail(HttpStatus.valueOf(status.value()), code, new Object[0], request.getLocale());
        return new ResponseEntity<>(detail, problemHeaders(headers), status);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, Object[] arguments, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(status, code, arguments, locale));
    }

    private ProblemDetail detail(HttpStatus status, String code, Object[] arguments, Locale locale) {
        String fallback = messages.getMessage("problem.http.400", null, code, locale);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                status, String.valueOf(messages.getMessage(code, arguments, fallback, locale)));
        detail.setType(URI.create("urn:topdossier:problem:" + code));
        detail.setTitle(status.getReasonPhrase());
        detail.setProperty("code", code);
        return detail;
    }

    private static HttpHeaders problemHeaders(HttpHeaders headers) {
        HttpHeaders copy = new HttpHeaders(headers);
        copy.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return copy;
    }
}
