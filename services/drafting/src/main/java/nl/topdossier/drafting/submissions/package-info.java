/** Submitting, checking, recall, return, re-entry and withdrawal: one outcome each. */
@NullMarked
package nl.topdossier.drafting.submissions;

import org.jspecify.annotations.NullMarked;
