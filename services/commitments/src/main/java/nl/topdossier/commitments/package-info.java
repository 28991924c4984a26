/** Keeps the ledger of motions and commitments. */
@NullMarked
package nl.topdossier.commitments;

import org.jspecify.annotations.NullMarked;
