@NullMarked
package nl.topdossier.broken.circle;

import org.jspecify.annotations.NullMarked;
