package nl.topdossier.portal.login;

import com.nimbusds.jose.KeySourceException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.RestClientException;

/** Tells a login that the provider could not finish, because it is away, from one that failed. */
class LoginFailed implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginFailed.class);
    private static final Set<String> AWAY =
            Set.of(OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (isAway(failure)) {
            log.warn("The identity provider did not finish a login");
            response.sendRedirect(request.getContextPath() + LoginSecurity.LOGIN_AWAY);
        } else {
            response.sendRedirect(request.getContextPath() + LoginSecurity.LOGIN_LOST);
        }
    }

    private static boolean isAway(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException refused
                && (AWAY.contains(refused.getError().getErrorCode()) || isUnanswered(refused));
    }

    private static boolean isUnanswered(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof RestClientException
                        || failure instanceof KeySourceException
                        || isUnanswered(failure.getCause()));
    }
}
