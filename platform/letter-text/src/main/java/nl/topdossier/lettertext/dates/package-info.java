/** Days of a meeting as letters write them. */
@NullMarked
package nl.topdossier.lettertext.dates;

import org.jspecify.annotations.NullMarked;
