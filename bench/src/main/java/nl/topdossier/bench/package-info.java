/** Measures the bars of the design on a stack of its own, and the engine alone beside it. */
@NullMarked
package nl.topdossier.bench;

import org.jspecify.annotations.NullMarked;
