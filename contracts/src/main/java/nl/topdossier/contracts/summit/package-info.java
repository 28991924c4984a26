/** What logistics tells about summits. */
@NullMarked
package nl.topdossier.contracts.summit;

import org.jspecify.annotations.NullMarked;
