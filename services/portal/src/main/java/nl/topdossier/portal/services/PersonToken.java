package nl.topdossier.portal.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.topdossier.security.IdentityProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The access token of the person whose request this is, renewed when it is about to end. A login that ended at the provider
 * ends here too; a provider that can not be asked now is away like any other service, and the login stays.
 */
@Component
class PersonToken {

    private static final Logger log = LoggerFactory.getLogger(PersonToken.class);
    private static final Set<String> ENDED = Set.of(OAuth2ErrorCodes.INVALID_GRANT, "client_authorization_required");

    private final DefaultOAuth2AuthorizedClientManager clients;
    private final Clock clock;

    PersonToken(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository tokens,
            IdentityProvider provider,
            Clock clock) {
        this.clock = clock;
        var renewals = new RestClientRefreshTokenTokenResponseClient();
        renewals.setRestClient(provider.tokens());
        this.clients = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
        this.clients.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(renewal -> renewal.accessTokenResponseClient(renewals))
                .build());
    }

    String value() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
                || current.getResponse() == null) {
            throw new IllegalStateException("Expected a person's request, but there is none on this thread");
        }
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null) {
            throw new AccessDeniedException("Expected someone to be logged in");
        }
        HttpServletRequest request = current.getRequest();
        HttpServletResponse response = current.getResponse();
        OAuth2AuthorizedClient client = renewed(request, response, person);
        if (client == null || hasEnded(client)) {
            new SecurityContextLogoutHandler().logout(request, response, person);
            throw new LoginEnded();
        }
        return client.getAccessToken().getTokenValue();
    }

    /** Nothing when the provider says that this login is over. */
    private @Nullable OAuth2AuthorizedClient renewed(
            HttpServletRequest request, HttpServletResponse response, Authentication person) {
        try {
            return clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId("login")
                    .principal(person)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .attribute(HttpServletResponse.class.getName(), response)
                    .build());
        } catch (ClientAuthorizationException failure) {
            String code = failure.getError().getErrorCode();
            if (ENDED.contains(code)) {
                return null;
            }
            log.warn("The identity provider did not renew a login: {}", code);
            throw new ResourceAccessException(
                    "Expected the identity provider to renew a login, but: " + code, new IOException(failure));
        }
    }

    /** A token that nothing renews is given back as it is, even after its end. */
    private boolean hasEnded(OAuth2AuthorizedClient client) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && !end.isAfter(clock.instant());
    }
}
