/** Facts that begin a dispatch or ask a letter back. */
@NullMarked
package nl.topdossier.dispatch.release.messaging;

import org.jspecify.annotations.NullMarked;
