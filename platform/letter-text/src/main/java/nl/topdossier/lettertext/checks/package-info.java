/** The rules that a letter is checked by while it is drafted and again at the gate. */
@NullMarked
package nl.topdossier.lettertext.checks;

import org.jspecify.annotations.NullMarked;
