/** Rules of structure that every module is held to. */
@NullMarked
package nl.topdossier.rules;

import org.jspecify.annotations.NullMarked;
