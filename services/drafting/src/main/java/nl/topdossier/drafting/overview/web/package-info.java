/** The whole letter over REST. */
@NullMarked
package nl.topdossier.drafting.overview.web;

import org.jspecify.annotations.NullMarked;
