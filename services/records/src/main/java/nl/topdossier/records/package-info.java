/** Files what was dispatched, verifies the audit chains. */
@NullMarked
package nl.topdossier.records;

import org.jspecify.annotations.NullMarked;
