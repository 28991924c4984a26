/** The items of the ledger: who promised what to which House, and both statuses with their history. */
@NullMarked
package nl.topdossier.commitments.items;

import org.jspecify.annotations.NullMarked;
