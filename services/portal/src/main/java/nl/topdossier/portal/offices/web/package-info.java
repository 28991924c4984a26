/** The administrator's pages. */
@NullMarked
package nl.topdossier.portal.offices.web;

import org.jspecify.annotations.NullMarked;
