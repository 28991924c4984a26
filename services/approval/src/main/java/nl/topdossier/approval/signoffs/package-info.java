/** Submitted letters, their rounds, and what every office decided. */
@NullMarked
package nl.topdossier.approval.signoffs;

import org.jspecify.annotations.NullMarked;
