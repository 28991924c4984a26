/** What is still wrong with a version, and who decided that it may stay so. */
@NullMarked
package nl.topdossier.drafting.checks;

import org.jspecify.annotations.NullMarked;
