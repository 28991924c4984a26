package nl.topdossier.standins.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Finds a token of one kind in an authorization: a token of another kind with the same text does not count. */
final class AuthorizationTokens {

    private AuthorizationTokens() {}

    static OAuth2Authorization.@Nullable Token<OAuth2AuthorizationCode> code(OAuth2Authorization authorization) {
        return authorization.getToken(OAuth2AuthorizationCode.class);
    }

    static boolean has(OAuth2Authorization authorization, String value, @Nullable OAuth2TokenType type) {
        if (type == null) {
            return authorization.getToken(value) != null;
        }
        return switch (type.getValue()) {
            case OAuth2ParameterNames.CODE -> is(code(authorization), value);
            case OAuth2ParameterNames.ACCESS_TOKEN -> is(authorization.getAccessToken(), value);
            case OAuth2ParameterNames.REFRESH_TOKEN -> is(authorization.getRefreshToken(), value);
            case OidcParameterNames.ID_TOKEN -> is(authorization.getToken(OidcIdToken.class), value);
            default -> false;
        };
    }

    private static boolean is(OAuth2Authorization.@Nullable Token<? extends OAuth2Token> token, String value) {
        return token != null && token.getToken().getTokenValue().equals(value);
    }
}
