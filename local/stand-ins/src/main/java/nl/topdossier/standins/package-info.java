/** What surrounds the ministry on an exercise stack. */
@NullMarked
package nl.topdossier.standins;

import org.jspecify.annotations.NullMarked;
