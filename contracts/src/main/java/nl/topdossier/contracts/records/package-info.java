/** What records tells about what it filed. */
@NullMarked
package nl.topdossier.contracts.records;

import org.jspecify.annotations.NullMarked;
