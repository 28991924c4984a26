/** Facts of other services that open, recall or move a submission. */
@NullMarked
package nl.topdossier.approval.signoffs.messaging;

import org.jspecify.annotations.NullMarked;
