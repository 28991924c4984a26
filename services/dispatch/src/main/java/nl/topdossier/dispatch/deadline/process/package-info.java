/** What the timers of dispatch-letter ask. */
@NullMarked
package nl.topdossier.dispatch.deadline.process;

import org.jspecify.annotations.NullMarked;
