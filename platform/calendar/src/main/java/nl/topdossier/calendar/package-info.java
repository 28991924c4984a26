/** Dutch working days and the rules that give a deadline. */
@NullMarked
package nl.topdossier.calendar;

import org.jspecify.annotations.NullMarked;
