/** Findings over REST. */
@NullMarked
package nl.topdossier.drafting.checks.web;

import org.jspecify.annotations.NullMarked;
