/** Drafting over REST. */
@NullMarked
package nl.topdossier.drafting.editing.web;

import org.jspecify.annotations.NullMarked;
