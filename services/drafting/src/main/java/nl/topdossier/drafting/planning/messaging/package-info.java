/** Facts about summits. */
@NullMarked
package nl.topdossier.drafting.planning.messaging;

import org.jspecify.annotations.NullMarked;
