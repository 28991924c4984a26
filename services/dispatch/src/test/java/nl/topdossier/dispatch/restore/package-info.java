@NullMarked
package nl.topdossier.dispatch.restore;

import org.jspecify.annotations.NullMarked;
