/** The work of a summit as its owners and coordinators see it: pieces of work, figures and budget. */
@NullMarked
package nl.topdossier.portal.work;

import org.jspecify.annotations.NullMarked;
