/** Words added and removed between two versions. */
@NullMarked
package nl.topdossier.lettertext.compare;

import org.jspecify.annotations.NullMarked;
