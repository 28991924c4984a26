/** The gate and the release: what may leave, and when it does. */
@NullMarked
package nl.topdossier.dispatch.release;

import org.jspecify.annotations.NullMarked;
