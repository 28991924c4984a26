/** Gate, release, handing over, receipts, numbers. */
@NullMarked
package nl.topdossier.dispatch;

import org.jspecify.annotations.NullMarked;
