/** The pages about letters over HTTP: reading, deciding, writing. */
@NullMarked
package nl.topdossier.portal.letters.web;

import org.jspecify.annotations.NullMarked;
