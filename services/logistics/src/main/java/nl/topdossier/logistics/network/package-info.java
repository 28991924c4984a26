/** What depends on what in the work for a summit, and when each piece can and must be done. Pure: no database, no clock. */
@NullMarked
package nl.topdossier.logistics.network;

import org.jspecify.annotations.NullMarked;
