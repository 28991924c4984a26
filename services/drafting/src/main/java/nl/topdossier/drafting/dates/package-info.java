/** Days of summits that letters still carry after the summit moved. */
@NullMarked
package nl.topdossier.drafting.dates;

import org.jspecify.annotations.NullMarked;
