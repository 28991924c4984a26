/** Samples that break the rules. */
@NullMarked
package nl.topdossier.broken.contracts;

import org.jspecify.annotations.NullMarked;
