/** The deadline watch of the process draft-letter. */
@NullMarked
package nl.topdossier.drafting.deadlines.process;

import org.jspecify.annotations.NullMarked;
