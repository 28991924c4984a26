/** What every service tells about its human tasks and process instances. */
@NullMarked
package nl.topdossier.contracts.task;

import org.jspecify.annotations.NullMarked;
