/** The ledger of motions and commitments, as people see it. */
@NullMarked
package nl.topdossier.portal.ledger;

import org.jspecify.annotations.NullMarked;
