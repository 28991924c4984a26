/** Login with the identity provider, and who is logged in. */
@NullMarked
package nl.topdossier.portal.login;

import org.jspecify.annotations.NullMarked;
