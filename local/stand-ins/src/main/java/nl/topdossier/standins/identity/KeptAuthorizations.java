package nl.topdossier.standins.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/**
 * Who is logged in where. Those with a refresh token are also kept on disk: nobody has to log in again because the
 * stand-ins were restarted.
 */
@EmbeddedIdentity
@Component
class KeptAuthorizations implements OAuth2AuthorizationService {

    private final Map<String, OAuth2Authorization> byId = new ConcurrentHashMap<>();
    private final AuthorizationFiles files;
    private final Clock clock;

    KeptAuthorizations(AuthorizationFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
        files.all().forEach(authorization -> byId.put(authorization.getId(), authorization));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        // A service's own token is never looked up again, and there would be one more every few minutes.
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        byId.values().stream().filter(this::isOver).toList().forEach(this::remove);
        byId.put(authorization.getId(), authorization);
        if (authorization.getRefreshToken() != null) {
            files.write(authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.remove(authorization.getId());
        files.delete(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byId.values().stream()
                .filter(authorization -> AuthorizationTokens.has(authorization, token, type))
                .findFirst()
                .orElse(null);
    }

    private boolean isOver(OAuth2Authorization authorization) {
        Instant now = clock.instant();
        return Stream.of(AuthorizationTokens.code(authorization), authorization.getRefreshToken())
                .filter(Objects::nonNull)
                .map(token -> token.getToken().getExpiresAt())
                .noneMatch(end -> end != null && end.isAfter(now));
    }
}
