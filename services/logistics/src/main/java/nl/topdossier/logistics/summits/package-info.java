/** Summits: what, where and when, attending or hosting. */
@NullMarked
package nl.topdossier.logistics.summits;

import org.jspecify.annotations.NullMarked;
