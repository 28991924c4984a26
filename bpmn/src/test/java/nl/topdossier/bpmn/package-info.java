/** The models as documents: what each must have, and broken samples that show each rule at work. */
@NullMarked
package nl.topdossier.bpmn;

import org.jspecify.annotations.NullMarked;
