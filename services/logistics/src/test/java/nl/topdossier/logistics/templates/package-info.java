@NullMarked
package nl.topdossier.logistics.templates;

import org.jspecify.annotations.NullMarked;
