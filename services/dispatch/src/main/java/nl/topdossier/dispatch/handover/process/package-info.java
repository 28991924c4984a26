/** What the process dispatch-letter asks of a hand-over. */
@NullMarked
package nl.topdossier.dispatch.handover.process;

import org.jspecify.annotations.NullMarked;
