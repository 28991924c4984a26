/** What dispatch tells about release, handing over and receipts. */
@NullMarked
package nl.topdossier.contracts.dispatch;

import org.jspecify.annotations.NullMarked;
