/** What drafting tells about letters. */
@NullMarked
package nl.topdossier.contracts.letter;

import org.jspecify.annotations.NullMarked;
