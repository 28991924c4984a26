/** What the services say to each other. */
@NullMarked
package nl.topdossier.contracts;

import org.jspecify.annotations.NullMarked;
