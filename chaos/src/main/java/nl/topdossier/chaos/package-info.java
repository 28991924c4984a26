/** Letters are played while processes are killed or the engine loses its data; afterwards everything is counted. */
@NullMarked
package nl.topdossier.chaos;

import org.jspecify.annotations.NullMarked;
