/** Files what was dispatched: the bytes that the Houses received, by their hash. */
@NullMarked
package nl.topdossier.records.files;

import org.jspecify.annotations.NullMarked;
