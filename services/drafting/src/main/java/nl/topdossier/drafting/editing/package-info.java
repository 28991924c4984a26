/** Two people at one text, and what changed between versions. */
@NullMarked
package nl.topdossier.drafting.editing;

import org.jspecify.annotations.NullMarked;
