package nl.topdossier.portal.login;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.topdossier.security.Person;
import nl.topdossier.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who is logged in: the person that the services know, and the name that the provider gives. */
public record Me(Person person, String name) {

    /** Who asks for this page; nobody before login. */
    public static @Nullable Me orNobody() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof OidcUser user)) {
            return null;
        }
        Set<String> roles = token.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith("ROLE_"))
                .map(authority -> authority.substring("ROLE_".length()))
                .collect(Collectors.toUnmodifiableSet());
        String strength = user.getIdToken().getClaimAsString("acr");
        String name = user.getFullName();
        return new Me(
                new Person(UUID.fromString(user.getSubject()), roles, strength == null ? "unknown" : strength),
                name == null ? "" : name);
    }

    /** Who asks for this page. */
    public static Me get() {
        Me me = orNobody();
        if (me == null) {
            throw new AccessDeniedException("Expected someone to be logged in");
        }
        return me;
    }

    /** The person's id. */
    public UUID id() {
        return person.id();
    }

    /** Whether the person keeps the ledger of motions and commitments. */
    public boolean keepsLedger() {
        return has(Roles.PARLIAMENTARY_DESK) || has(Roles.COORDINATOR);
    }

    /** Whether the person may see the audit trail of a letter, summit, piece of work or item. */
    public boolean maySeeAudit() {
        return mayListAudits() || has(Roles.PARLIAMENTARY_DESK);
    }

    /** Whether the person may see which audit trails there are and whether each is whole. */
    public boolean mayListAudits() {
        return has(Roles.AUDITOR) || has(Roles.COORDINATOR);
    }

    /** Whether the person may take an audit trail along, to verify it elsewhere. */
    public boolean mayExportAudit() {
        return has(Roles.AUDITOR);
    }

    /** Whether the person has this role. */
    public boolean has(String role) {
        return person.has(role);
    }
}
