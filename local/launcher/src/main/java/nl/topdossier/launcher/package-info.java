/** The one-command stack. */
@NullMarked
package nl.topdossier.launcher;

import org.jspecify.annotations.NullMarked;
