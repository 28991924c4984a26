/** The link of work with its process in the engine. */
@NullMarked
package nl.topdossier.logistics.work.process;

import org.jspecify.annotations.NullMarked;
