/** What every REST interface does the same. */
@NullMarked
package nl.topdossier.web;

import org.jspecify.annotations.NullMarked;
