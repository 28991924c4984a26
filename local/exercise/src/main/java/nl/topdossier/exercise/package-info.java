/** People at work in an exercise stack, over the public interfaces only: for its seed, the demo, chaos and bench. */
@NullMarked
package nl.topdossier.exercise;

import org.jspecify.annotations.NullMarked;
