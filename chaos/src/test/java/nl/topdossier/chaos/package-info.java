@NullMarked
package nl.topdossier.chaos;

import org.jspecify.annotations.NullMarked;
