/** Calls to the services, with the token of who is asking. */
@NullMarked
package nl.topdossier.portal.services;

import org.jspecify.annotations.NullMarked;
