/** Summits over HTTP. */
@NullMarked
package nl.topdossier.portal.summits.web;

import org.jspecify.annotations.NullMarked;
