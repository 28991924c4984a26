/** Fetches a letter's files and facts from drafting, and from commitments what it is linked with. */
@NullMarked
package nl.topdossier.dispatch.content.web;

import org.jspecify.annotations.NullMarked;
