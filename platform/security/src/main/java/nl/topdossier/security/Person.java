package nl.topdossier.security;

import java.util.Set;
import java.util.UUID;

/** Who is asking, as the token says: id, roles and how strongly the login was proven (the token's acr). */
public record Person(UUID id, Set<String> roles, String loginStrength) {

    /** Whether the person has this role. */
    public boolean has(String role) {
        return roles.contains(role);
    }
}
