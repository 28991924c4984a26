/** Handing over to each House: channels, attempts, receipts, numbers. */
@NullMarked
package nl.topdossier.dispatch.handover;

import org.jspecify.annotations.NullMarked;
