@NullMarked
package nl.topdossier.logistics.figures;

import org.jspecify.annotations.NullMarked;
