/** How letters and items meet: links that a letter must decide about, answers, and the receipt that discharges. */
@NullMarked
package nl.topdossier.commitments.letters;

import org.jspecify.annotations.NullMarked;
