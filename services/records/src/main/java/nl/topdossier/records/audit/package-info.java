/** Keeps the audit entries of every service, checks that their chains are whole, seals them with a daily root. */
@NullMarked
package nl.topdossier.records.audit;

import org.jspecify.annotations.NullMarked;
