/** The agreed files of a letter: fetched once, kept by their hash, sent as they are. */
@NullMarked
package nl.topdossier.dispatch.content;

import org.jspecify.annotations.NullMarked;
