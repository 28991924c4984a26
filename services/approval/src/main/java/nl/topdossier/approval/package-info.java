/** Offices, sign-off rounds, decisions. */
@NullMarked
package nl.topdossier.approval;

import org.jspecify.annotations.NullMarked;
