/** The timetable over REST. */
@NullMarked
package nl.topdossier.logistics.timetable.web;

import org.jspecify.annotations.NullMarked;
