/** Work, figures and budget over HTTP. */
@NullMarked
package nl.topdossier.portal.work.web;

import org.jspecify.annotations.NullMarked;
