/** Imports over REST. */
@NullMarked
package nl.topdossier.commitments.imports.web;

import org.jspecify.annotations.NullMarked;
