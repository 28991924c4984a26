/** Letters over REST. */
@NullMarked
package nl.topdossier.drafting.letters.web;

import org.jspecify.annotations.NullMarked;
