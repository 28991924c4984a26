/** Summits over REST. */
@NullMarked
package nl.topdossier.logistics.summits.web;

import org.jspecify.annotations.NullMarked;
