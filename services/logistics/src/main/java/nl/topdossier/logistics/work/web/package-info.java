/** The work over HTTP. */
@NullMarked
package nl.topdossier.logistics.work.web;

import org.jspecify.annotations.NullMarked;
