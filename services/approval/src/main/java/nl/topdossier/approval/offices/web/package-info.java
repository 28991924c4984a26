/** REST interface of the register. */
@NullMarked
package nl.topdossier.approval.offices.web;

import org.jspecify.annotations.NullMarked;
