/** What the ledger tells. */
@NullMarked
package nl.topdossier.drafting.ledger.messaging;

import org.jspecify.annotations.NullMarked;
