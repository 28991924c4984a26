/** What users read: texts from the message bundles, dates and times in the reader's language. */
@NullMarked
package nl.topdossier.portal.words;

import org.jspecify.annotations.NullMarked;
