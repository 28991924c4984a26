/** The text of a letter: what is accepted, its sections and their hashes, and how it is shown. */
@NullMarked
package nl.topdossier.lettertext;

import org.jspecify.annotations.NullMarked;
