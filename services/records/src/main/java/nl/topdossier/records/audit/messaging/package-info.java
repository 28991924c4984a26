/** Hears the audit entries of every service. */
@NullMarked
package nl.topdossier.records.audit.messaging;

import org.jspecify.annotations.NullMarked;
