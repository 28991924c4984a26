/** A chain of entries per letter that can not be rewritten unseen. */
@NullMarked
package nl.topdossier.audit;

import org.jspecify.annotations.NullMarked;
