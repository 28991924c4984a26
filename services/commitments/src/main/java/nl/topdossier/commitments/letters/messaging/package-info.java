/** What drafting and dispatch tell of letters. */
@NullMarked
package nl.topdossier.commitments.letters.messaging;

import org.jspecify.annotations.NullMarked;
