/** Hears which letters were dispatched. */
@NullMarked
package nl.topdossier.records.files.messaging;

import org.jspecify.annotations.NullMarked;
