/** Summits in the process prepare-summit. */
@NullMarked
package nl.topdossier.logistics.timetable.process;

import org.jspecify.annotations.NullMarked;
