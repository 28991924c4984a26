/** The work for a summit: what has to be done, by whom, when, and what it waits for. */
@NullMarked
package nl.topdossier.logistics.work;

import org.jspecify.annotations.NullMarked;
