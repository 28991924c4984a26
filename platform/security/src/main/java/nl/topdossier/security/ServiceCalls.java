package nl.topdossier.security;

import nl.topdossier.messaging.Trace;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.RestClient;

/** Makes calls to other services: with the person's own token while one is asking, else with this service's token. */
public class ServiceCalls {

    private static final String REGISTRATION = "topdossier";

    private final RestClient.Builder builder;
    private final AuthorizedClientServiceOAuth2AuthorizedClientManager clients;

    ServiceCalls(RestClient.Builder builder, AuthorizedClientServiceOAuth2AuthorizedClientManager clients) {
        this.builder = builder;
        this.clients = clients;
    }

    /** A client of the service at this address. */
    public RestClient to(String baseUrl) {
        return builder.clone()
                .baseUrl(baseUrl)
                .requestInterceptor(new Identify())
                .build();
    }

    private String token() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken person) {
            return person.getToken().getTokenValue();
        }
        return ownToken();
    }

    /** The token by which this service itself is known, for a call that is nobody's. */
    public String ownToken() {
        OAuth2AuthorizedClient client = clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                .principal(new Self())
                .build());
        if (client == null) {
            throw new IllegalStateException("Expected a token for this service, but its client is not registered");
        }
        return client.getAccessToken().getTokenValue();
    }

    private class Identify implements ClientHttpRequestInterceptor {

        @Override
        public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
                throws java.io.IOException {
            request.getHeaders().setBearerAuth(token());
            request.getHeaders().set("traceparent", Trace.current().traceparent());
            return execution.execute(request, body);
        }
    }

    /** This service itself, as the owner of its token. */
    private static final class Self extends AbstractAuthenticationToken {

        private static final long serialVersionUID = 1L;

        Self() {
            super(java.util.List.of());
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return "service";
        }
    }
}
