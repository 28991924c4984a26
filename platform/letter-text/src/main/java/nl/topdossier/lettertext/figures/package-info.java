/** Compares the numbers that a letter gives about a summit with the figures as they are now. */
@NullMarked
package nl.topdossier.lettertext.figures;

import org.jspecify.annotations.NullMarked;
