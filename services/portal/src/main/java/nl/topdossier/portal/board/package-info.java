/** The status board of coordinators: what endangers a deadline, what failed, and the live diagram of one letter. */
@NullMarked
package nl.topdossier.portal.board;

import org.jspecify.annotations.NullMarked;
