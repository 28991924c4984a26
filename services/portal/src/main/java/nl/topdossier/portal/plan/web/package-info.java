/** The view of the whole and the report over HTTP. */
@NullMarked
package nl.topdossier.portal.plan.web;

import org.jspecify.annotations.NullMarked;
