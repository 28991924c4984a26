/** Items from files: CSV, and the open data of the Tweede Kamer. */
@NullMarked
package nl.topdossier.commitments.imports;

import org.jspecify.annotations.NullMarked;
