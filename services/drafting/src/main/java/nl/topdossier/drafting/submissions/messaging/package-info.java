/** What approval and dispatch say about submissions. */
@NullMarked
package nl.topdossier.drafting.submissions.messaging;

import org.jspecify.annotations.NullMarked;
