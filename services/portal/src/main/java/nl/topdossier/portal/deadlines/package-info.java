/** A deadline as people read it: when, how urgent, how much room is left and why it is that day. */
@NullMarked
package nl.topdossier.portal.deadlines;

import org.jspecify.annotations.NullMarked;
