/** Figures and budget over HTTP. */
@NullMarked
package nl.topdossier.logistics.figures.web;

import org.jspecify.annotations.NullMarked;
