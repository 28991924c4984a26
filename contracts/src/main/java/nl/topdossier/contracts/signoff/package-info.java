/** What approval tells about rounds and decisions, and who holds which office. */
@NullMarked
package nl.topdossier.contracts.signoff;

import org.jspecify.annotations.NullMarked;
