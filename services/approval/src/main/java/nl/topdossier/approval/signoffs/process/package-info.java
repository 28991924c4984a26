/** The process that collects sign-offs: workers, and what it is told. */
@NullMarked
package nl.topdossier.approval.signoffs.process;

import org.jspecify.annotations.NullMarked;
