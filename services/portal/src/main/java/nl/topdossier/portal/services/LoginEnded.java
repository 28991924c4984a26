package nl.topdossier.portal.services;

import org.springframework.security.core.AuthenticationException;

/** The identity provider renews this login no more: the person has to log in again, as after a session that expired. */
class LoginEnded extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    LoginEnded() {
        super("Expected a login that the identity provider still renews, but it has ended there");
    }
}
