/** The pages of the ledger. */
@NullMarked
package nl.topdossier.portal.ledger.web;

import org.jspecify.annotations.NullMarked;
