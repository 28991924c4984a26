/** What is due when, and the half-yearly overview of a House. */
@NullMarked
package nl.topdossier.commitments.overviews;

import org.jspecify.annotations.NullMarked;
