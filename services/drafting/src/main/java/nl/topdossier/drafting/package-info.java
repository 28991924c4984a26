/** Letters, memos, versions, checks. */
@NullMarked
package nl.topdossier.drafting;

import org.jspecify.annotations.NullMarked;
