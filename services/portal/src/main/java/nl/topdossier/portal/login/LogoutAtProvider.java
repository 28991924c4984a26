package nl.topdossier.portal.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Logs out at the identity provider too, so that the next person at this desk is not let in. */
record LogoutAtProvider(String logoutUri, String portalUrl, String clientId) implements LogoutSuccessHandler {

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(logoutUri)
                .queryParam("client_id", clientId)
                .queryParam("post_logout_redirect_uri", portalUrl);
        if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
            address.queryParam("id_token_hint", user.getIdToken().getTokenValue());
        }
        response.sendRedirect(address.encode().toUriString());
    }
}
