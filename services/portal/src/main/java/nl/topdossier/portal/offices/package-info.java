/** Offices and who holds them from when to when. */
@NullMarked
package nl.topdossier.portal.offices;

import org.jspecify.annotations.NullMarked;
