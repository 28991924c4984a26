/** Whom to call when an office is late. */
@NullMarked
package nl.topdossier.logistics.escalation;

import org.jspecify.annotations.NullMarked;
