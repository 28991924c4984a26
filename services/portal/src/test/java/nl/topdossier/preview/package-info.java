/** Every page rendered from sample data, for browser tests and for looking at it while working on it. */
@NullMarked
package nl.topdossier.preview;

import org.jspecify.annotations.NullMarked;
