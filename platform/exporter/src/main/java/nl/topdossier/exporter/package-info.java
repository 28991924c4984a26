/** Publishes what happens in the engine to Kafka. */
@NullMarked
package nl.topdossier.exporter;

import org.jspecify.annotations.NullMarked;
