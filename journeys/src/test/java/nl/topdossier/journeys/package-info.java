/** Whole days of work, as people do them: in a browser, each under their own name, on a stack of real parts. */
@NullMarked
package nl.topdossier.journeys;

import org.jspecify.annotations.NullMarked;
