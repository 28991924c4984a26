package nl.topdossier.portal.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The access token of the person whose request this is, renewed when it is about to end. */
@Component
class PersonToken {

    private final DefaultOAuth2AuthorizedClientManager clients;

    PersonToken(ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens) {
        this.clients = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
        this.clients.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
    }

    String value() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)) {
            throw new IllegalStateException("Expected a person's request, but there is none on this thread");
        }
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null) {
            throw new AccessDeniedException("Expected someone to be logged in");
        }
        HttpServletResponse response = current.getResponse();
        OAuth2AuthorizeRequest.Builder request = OAuth2AuthorizeRequest.withClientRegistrationId("login")
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), current.getRequest());
        if (response != null) {
            request.attribute(HttpServletResponse.class.getName(), response);
        }
        OAuth2AuthorizedClient client = clients.authorize(request.build());
        if (client == null) {
            throw new AccessDeniedException("Expected a token of the person who is asking");
        }
        return client.getAccessToken().getTokenValue();
    }
}
