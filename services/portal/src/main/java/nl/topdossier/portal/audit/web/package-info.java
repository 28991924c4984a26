/** The auditor's pages. */
@NullMarked
package nl.topdossier.portal.audit.web;

import org.jspecify.annotations.NullMarked;
