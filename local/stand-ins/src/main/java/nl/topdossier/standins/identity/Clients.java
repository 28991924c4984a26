package nl.topdossier.standins.identity;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.topdossier.standins.StandInsSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask for tokens: the portal for the person in front of it, each service and the griffie for themselves. */
@EmbeddedIdentity
@Configuration(proxyBeanMethods = false)
class Clients {

    static final String PORTAL = "portal";
    static final String GRIFFIE = "griffie";

    @Bean
    RegisteredClientRepository registeredClients(
            ClientSecrets secrets, IdentitySettings identity, StandInsSettings settings) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(portal(secrets, identity, settings.portal().url()));
        Stream.of("drafting", "approval", "dispatch", "records", "logistics", "commitments", GRIFFIE)
                .map(name -> machine(name, secrets, identity).build())
                .forEach(clients::add);
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient portal(ClientSecrets secrets, IdentitySettings identity, String url) {
        return machine(PORTAL, secrets, identity)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUri(url + "/login/oauth2/code/topdossier")
                .postLogoutRedirectUri(url)
                .postLogoutRedirectUri(url + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient.Builder machine(String name, ClientSecrets secrets, IdentitySettings identity) {
        // The id is fixed: kept authorizations name it, and they must fit after a restart.
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret("{noop}" + secrets.of(name))
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(identity.accessToken())
                        .refreshTokenTimeToLive(identity.refreshToken())
                        .build());
    }
}
