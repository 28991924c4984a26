/** The frame around every page: who looks, menu, language, exercise banner, security headers, partial answers. */
@NullMarked
package nl.topdossier.portal.shell;

import org.jspecify.annotations.NullMarked;
