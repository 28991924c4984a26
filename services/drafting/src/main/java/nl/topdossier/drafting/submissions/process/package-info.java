/** Submissions in the process draft-letter. */
@NullMarked
package nl.topdossier.drafting.submissions.process;

import org.jspecify.annotations.NullMarked;
