/** The pages that officials work in. */
@NullMarked
package nl.topdossier.portal;

import org.jspecify.annotations.NullMarked;
