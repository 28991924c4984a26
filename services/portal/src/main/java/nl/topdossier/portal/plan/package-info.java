/** One view for coordinators over letters and work: what endangers the deadline, and the report to the steering committee. */
@NullMarked
package nl.topdossier.portal.plan;

import org.jspecify.annotations.NullMarked;
