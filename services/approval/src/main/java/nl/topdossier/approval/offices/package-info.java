/** The register: offices, who holds them from when to when, and the names of persons. */
@NullMarked
package nl.topdossier.approval.offices;

import org.jspecify.annotations.NullMarked;
