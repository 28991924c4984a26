/** What is done after the database was put back from a back-up. */
@NullMarked
package nl.topdossier.dispatch.restore;

import org.jspecify.annotations.NullMarked;
