/** What the timetable of a summit asks of its letters. */
@NullMarked
package nl.topdossier.drafting.planning;

import org.jspecify.annotations.NullMarked;
