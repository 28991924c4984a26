/** What the portal knows from what the services and the engine tell; every list is read from it. */
@NullMarked
package nl.topdossier.portal.book;

import org.jspecify.annotations.NullMarked;
