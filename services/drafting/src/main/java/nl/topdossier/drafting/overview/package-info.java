/** One letter as a whole, for the pages that show it. */
@NullMarked
package nl.topdossier.drafting.overview;

import org.jspecify.annotations.NullMarked;
