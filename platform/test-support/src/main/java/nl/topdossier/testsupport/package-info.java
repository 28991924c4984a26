/** One broker, Kafka and database for a whole test run. */
@NullMarked
package nl.topdossier.testsupport;

import org.jspecify.annotations.NullMarked;
