/** Receipts and numbers from the Houses, and the desk's interface to hand-overs. */
@NullMarked
package nl.topdossier.dispatch.handover.web;

import org.jspecify.annotations.NullMarked;
