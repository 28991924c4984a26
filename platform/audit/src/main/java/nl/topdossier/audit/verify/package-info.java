/**
 * Checks audit chains and exports of them. Needs nothing but Java and {@link nl.topdossier.audit.AuditChain}, so that an
 * auditor can run and read it without the rest of the system.
 */
@NullMarked
package nl.topdossier.audit.verify;

import org.jspecify.annotations.NullMarked;
