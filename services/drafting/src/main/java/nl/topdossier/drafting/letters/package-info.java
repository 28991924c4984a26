/** The letter: its state and lock, its versions with their rendered files, who takes part. */
@NullMarked
package nl.topdossier.drafting.letters;

import org.jspecify.annotations.NullMarked;
