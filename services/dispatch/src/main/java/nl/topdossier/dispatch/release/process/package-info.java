/** What the process dispatch-letter asks of gate and release. */
@NullMarked
package nl.topdossier.dispatch.release.process;

import org.jspecify.annotations.NullMarked;
