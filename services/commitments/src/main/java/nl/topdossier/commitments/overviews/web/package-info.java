/** Overviews over REST. */
@NullMarked
package nl.topdossier.commitments.overviews.web;

import org.jspecify.annotations.NullMarked;
