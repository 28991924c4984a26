/** Summits: what they are, when their letters leave and their work is due, and what a change of dates does. */
@NullMarked
package nl.topdossier.portal.summits;

import org.jspecify.annotations.NullMarked;
