/** The audit as auditors and coordinators ask for it. */
@NullMarked
package nl.topdossier.records.audit.web;

import org.jspecify.annotations.NullMarked;
