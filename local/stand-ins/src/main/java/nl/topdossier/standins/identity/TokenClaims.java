package nl.topdossier.standins.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Adds roles and audience to the tokens of the OpenID Connect endpoints. */
@EmbeddedIdentity
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final PersonClaims persons;

    TokenClaims(PersonClaims persons) {
        this.persons = persons;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        JwtClaimsSet.Builder claims = context.getClaims();
        String client = context.getRegisteredClient().getClientId();
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(List.of(PersonClaims.AUDIENCE)).claim("client_id", client);
        }
        claims.claims(all -> all.putAll(claimsOf(context, client)));
    }

    private Map<String, Object> claimsOf(JwtEncodingContext context, String client) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            Authentication person = context.getPrincipal();
            return persons.of(Objects.requireNonNull(person).getName());
        }
        return Map.of("name", client, "roles", List.of(Clients.GRIFFIE.equals(client) ? "house" : "service"));
    }
}
