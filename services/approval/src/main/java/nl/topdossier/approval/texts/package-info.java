/** The door for what people type: remarks, notes, reasons. */
@NullMarked
package nl.topdossier.approval.texts;

import org.jspecify.annotations.NullMarked;
