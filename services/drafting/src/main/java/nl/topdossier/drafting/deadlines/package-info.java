/** The latest moment of dispatch: the rule that gives it, its reason, and who is warned when. */
@NullMarked
package nl.topdossier.drafting.deadlines;

import org.jspecify.annotations.NullMarked;
