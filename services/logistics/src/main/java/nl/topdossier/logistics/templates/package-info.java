/** What work a kind of summit asks for, as versioned data that is checked when it is read. */
@NullMarked
package nl.topdossier.logistics.templates;

import org.jspecify.annotations.NullMarked;
