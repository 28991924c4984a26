@NullMarked
package nl.topdossier.logistics.work;

import org.jspecify.annotations.NullMarked;
