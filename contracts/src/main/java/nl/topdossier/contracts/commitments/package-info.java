/** The ledger of motions and commitments: what was recorded, linked with letters, discharged, and what the Houses say of it. */
@NullMarked
package nl.topdossier.contracts.commitments;

import org.jspecify.annotations.NullMarked;
