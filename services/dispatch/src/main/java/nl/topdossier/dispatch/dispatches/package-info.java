/** The dispatches themselves, of which release, handing over and the deadline each do their part. */
@NullMarked
package nl.topdossier.dispatch.dispatches;

import org.jspecify.annotations.NullMarked;
