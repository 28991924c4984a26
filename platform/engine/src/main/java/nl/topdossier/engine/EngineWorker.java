package nl.topdossier.engine;

import org.jspecify.annotations.Nullable;

/**
 * Work that a process asks of a service: translates and delegates. It may run twice for one step; the second run has to
 * find the work done and give the same answer.
 *
 * <p>Three ways out besides the answer: {@link ModelledOutcome} for an error that the model draws, {@link
 * TransientTrouble} (and trouble with the database) for another try later, anything else is a programming error and
 * becomes an incident.
 *
 * @param <I> a record whose components name the variables that it reads
 * @param <O> a record whose components become variables; a worker without an answer gives null
 */
public interface EngineWorker<I extends Record, O extends @Nullable Object> {

    /** The job type, equal to the task type in the model. */
    String type();

    /** The record that it reads. */
    Class<I> input();

    /** Does the work, in the instance with this key. */
    @Nullable
    O handle(I input, long instanceKey);
}
