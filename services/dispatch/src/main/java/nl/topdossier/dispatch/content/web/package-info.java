/** Fetches a letter's files and facts from drafting. */
@NullMarked
package nl.topdossier.dispatch.content.web;

import org.jspecify.annotations.NullMarked;
