/** Facts about offices and whom they list. */
@NullMarked
package nl.topdossier.logistics.escalation.messaging;

import org.jspecify.annotations.NullMarked;
