/** Watches the latest moment of dispatch; warns, never sends. */
@NullMarked
package nl.topdossier.dispatch.deadline;

import org.jspecify.annotations.NullMarked;
