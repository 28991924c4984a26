/** Tells open pages that something changed. */
@NullMarked
package nl.topdossier.portal.live;

import org.jspecify.annotations.NullMarked;
