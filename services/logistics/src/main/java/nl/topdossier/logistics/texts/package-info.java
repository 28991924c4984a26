/** What people type, looked at before it is kept. */
@NullMarked
package nl.topdossier.logistics.texts;

import org.jspecify.annotations.NullMarked;
