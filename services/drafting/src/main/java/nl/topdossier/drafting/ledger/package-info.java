/** Items of the ledger that a letter has to decide about, and what it answers of them. */
@NullMarked
package nl.topdossier.drafting.ledger;

import org.jspecify.annotations.NullMarked;
