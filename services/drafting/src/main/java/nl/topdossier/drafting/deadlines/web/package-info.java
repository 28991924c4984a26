/** Deadlines over REST. */
@NullMarked
package nl.topdossier.drafting.deadlines.web;

import org.jspecify.annotations.NullMarked;
