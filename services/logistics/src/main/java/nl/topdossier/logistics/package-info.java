/** Plans summits: dates, timetable, work and its figures. */
@NullMarked
package nl.topdossier.logistics;

import org.jspecify.annotations.NullMarked;
