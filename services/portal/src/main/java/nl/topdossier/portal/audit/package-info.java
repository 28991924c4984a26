/** The audit page: every view and act on a letter, and whether the chain of entries is whole. */
@NullMarked
package nl.topdossier.portal.audit;

import org.jspecify.annotations.NullMarked;
