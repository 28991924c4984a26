/** Letters in the process draft-letter. */
@NullMarked
package nl.topdossier.drafting.letters.process;

import org.jspecify.annotations.NullMarked;
