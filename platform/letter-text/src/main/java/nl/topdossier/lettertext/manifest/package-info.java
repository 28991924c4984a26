/** What people agree to, by its hash: a named manifest of parts in canonical JSON. */
@NullMarked
package nl.topdossier.lettertext.manifest;

import org.jspecify.annotations.NullMarked;
