/** Repair by the coordinator, claims and audit entries: the same in every service. */
@NullMarked
package nl.topdossier.operations;

import org.jspecify.annotations.NullMarked;
