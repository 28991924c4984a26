/** The task list: what waits for a person and for the offices of that person. */
@NullMarked
package nl.topdossier.portal.tasks;

import org.jspecify.annotations.NullMarked;
