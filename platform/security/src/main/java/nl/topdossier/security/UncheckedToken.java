package nl.topdossier.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.topdossier.messaging.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a wrong token (401) from one that can not be checked now, because the identity provider is away or shows a
 * certificate that is not trusted (503, try again): the second is not the caller's doing, and their work is not refused.
 */
class UncheckedToken implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(UncheckedToken.class);
    private static final String CODE = "problem.unavailable";

    private final AuthenticationEntryPoint refuse = new BearerTokenAuthenticationEntryPoint();
    private final MessageSource messages;
    private final JsonMapper json;

    UncheckedToken(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, jakarta.servlet.ServletException {
        if (!(failure instanceof AuthenticationServiceException)) {
            refuse.commence(request, response, failure);
            return;
        }
        log.warn("Expected the keys of the identity provider, but could not get them: {}", Failures.describe(failure));
        byte[] body = json.writeValueAsString(Map.of(
                        "type",
                        "urn:topdossier:problem:" + CODE,
                        "status",
                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                        "code",
                        CODE,
                        "detail",
                        messages.getMessage(CODE, null, request.getLocale())))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(body);
    }
}
