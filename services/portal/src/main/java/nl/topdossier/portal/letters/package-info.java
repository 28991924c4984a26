/** Letters: the list, the page of one letter, writing and editing, and who may do what on it. */
@NullMarked
package nl.topdossier.portal.letters;

import org.jspecify.annotations.NullMarked;
