/** What has to be done by when before and after a summit, counted backwards. */
@NullMarked
package nl.topdossier.logistics.timetable;

import org.jspecify.annotations.NullMarked;
