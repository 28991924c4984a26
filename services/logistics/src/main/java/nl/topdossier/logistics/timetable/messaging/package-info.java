/** Facts about letters that the timetable follows. */
@NullMarked
package nl.topdossier.logistics.timetable.messaging;

import org.jspecify.annotations.NullMarked;
