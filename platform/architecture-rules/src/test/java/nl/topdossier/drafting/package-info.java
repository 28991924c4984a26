/** A stand-in for a service, so that a sample can break the rule about services. */
@NullMarked
package nl.topdossier.drafting;

import org.jspecify.annotations.NullMarked;
