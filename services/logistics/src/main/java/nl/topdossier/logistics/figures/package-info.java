/** Numbers that matter for a summit: figures of the work and the budget, with source and history. Numbers only, no names. */
@NullMarked
package nl.topdossier.logistics.figures;

import org.jspecify.annotations.NullMarked;
