/** Links and discharges over REST. */
@NullMarked
package nl.topdossier.commitments.letters.web;

import org.jspecify.annotations.NullMarked;
