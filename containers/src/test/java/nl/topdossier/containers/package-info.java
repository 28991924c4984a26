/** What the services promise each other, against real containers. */
@NullMarked
package nl.topdossier.containers;

import org.jspecify.annotations.NullMarked;
