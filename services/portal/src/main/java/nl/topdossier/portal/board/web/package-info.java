/** The coordinator's pages and acts of repair. */
@NullMarked
package nl.topdossier.portal.board.web;

import org.jspecify.annotations.NullMarked;
