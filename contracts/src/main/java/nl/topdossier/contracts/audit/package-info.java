/** What every service tells about its audit chains. */
@NullMarked
package nl.topdossier.contracts.audit;

import org.jspecify.annotations.NullMarked;
