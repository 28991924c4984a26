/** Markings above the ceiling: found by their place, refused at the door, and never repeated. */
@NullMarked
package nl.topdossier.lettertext.marking;

import org.jspecify.annotations.NullMarked;
