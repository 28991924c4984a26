/** REST interface of rounds and decisions. */
@NullMarked
package nl.topdossier.approval.signoffs.web;

import org.jspecify.annotations.NullMarked;
