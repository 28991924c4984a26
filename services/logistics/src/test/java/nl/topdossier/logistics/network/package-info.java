@NullMarked
package nl.topdossier.logistics.network;

import org.jspecify.annotations.NullMarked;
