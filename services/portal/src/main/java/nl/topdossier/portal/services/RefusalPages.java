package nl.topdossier.portal.services;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;

/** What a service refuses or can not give while a page is made becomes the error page with that meaning. */
@ControllerAdvice
@Order(1)
class RefusalPages {

    private static final Logger log = LoggerFactory.getLogger(RefusalPages.class);

    @ExceptionHandler(ServiceRefusal.class)
    void refused(ServiceRefusal refusal, HttpServletResponse response) throws IOException {
        response.sendError(refusal.status());
    }

    @ExceptionHandler(ResourceAccessException.class)
    void away(ResourceAccessException failure, HttpServletResponse response) throws IOException {
        log.warn("A service does not answer");
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
