/** The desk's interface to gate and release. */
@NullMarked
package nl.topdossier.dispatch.release.web;

import org.jspecify.annotations.NullMarked;
