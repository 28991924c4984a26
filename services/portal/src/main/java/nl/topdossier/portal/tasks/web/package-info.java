/** The task list over HTTP. */
@NullMarked
package nl.topdossier.portal.tasks.web;

import org.jspecify.annotations.NullMarked;
