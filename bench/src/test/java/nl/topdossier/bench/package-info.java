@NullMarked
package nl.topdossier.bench;

import org.jspecify.annotations.NullMarked;
