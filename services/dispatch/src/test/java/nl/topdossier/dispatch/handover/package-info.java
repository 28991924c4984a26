@NullMarked
package nl.topdossier.dispatch.handover;

import org.jspecify.annotations.NullMarked;
