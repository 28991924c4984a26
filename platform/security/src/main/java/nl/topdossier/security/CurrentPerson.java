package nl.topdossier.security;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads who is asking from the access token of the request; there is no other way to say who acts. */
public final class CurrentPerson {

    private CurrentPerson() {}

    /** The person (or service) of this request. */
    public static Person get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            throw new AccessDeniedException("Expected a person's token, but there is none");
        }
        Set<String> roles = token.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith("ROLE_"))
                .map(authority -> authority.substring("ROLE_".length()))
                .collect(Collectors.toUnmodifiableSet());
        String strength = token.getToken().getClaimAsString("acr");
        return new Person(idOf(token.getToken().getSubject()), roles, strength == null ? "unknown" : strength);
    }

    private static UUID idOf(@Nullable String subject) {
        if (subject == null) {
            throw new AccessDeniedException("Expected the token to say whose it is, but it does not");
        }
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException e) {
            // A service has a name instead of a number; its acts are the system's.
            return UUID.nameUUIDFromBytes(subject.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
