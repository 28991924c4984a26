/** The link with the engine. */
@NullMarked
package nl.topdossier.engine;

import org.jspecify.annotations.NullMarked;
