/** Events out and in, and commands to the engine, stored with the change that causes them. */
@NullMarked
package nl.topdossier.messaging;

import org.jspecify.annotations.NullMarked;
