/** The rendered files: letter, covering letter and memo, and the date that is put on at release. */
@NullMarked
package nl.topdossier.lettertext.pdf;

import org.jspecify.annotations.NullMarked;
