/** The models on a real engine, their workers mocked. */
@NullMarked
package nl.topdossier.bpmn.running;

import org.jspecify.annotations.NullMarked;
