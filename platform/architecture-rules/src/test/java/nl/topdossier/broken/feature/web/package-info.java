/** Samples that break the rules. */
@NullMarked
package nl.topdossier.broken.feature.web;

import org.jspecify.annotations.NullMarked;
