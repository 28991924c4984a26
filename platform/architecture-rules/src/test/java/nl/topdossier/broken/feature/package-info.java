/** Samples that break the rules. */
@NullMarked
package nl.topdossier.broken.feature;

import org.jspecify.annotations.NullMarked;
