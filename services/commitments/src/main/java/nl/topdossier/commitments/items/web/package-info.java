/** The items over REST. */
@NullMarked
package nl.topdossier.commitments.items.web;

import org.jspecify.annotations.NullMarked;
