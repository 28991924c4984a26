/** PostgreSQL, Kafka and the engine as child processes. */
@NullMarked
package nl.topdossier.processes;

import org.jspecify.annotations.NullMarked;
