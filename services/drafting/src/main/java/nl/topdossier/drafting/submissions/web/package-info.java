/** Submissions over REST. */
@NullMarked
package nl.topdossier.drafting.submissions.web;

import org.jspecify.annotations.NullMarked;
