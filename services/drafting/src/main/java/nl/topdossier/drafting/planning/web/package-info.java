/** The timetable of a summit, asked of logistics, and letters with former days, over REST. */
@NullMarked
package nl.topdossier.drafting.planning.web;

import org.jspecify.annotations.NullMarked;
