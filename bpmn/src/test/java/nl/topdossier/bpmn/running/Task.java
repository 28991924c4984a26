package nl.topdossier.bpmn.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.api.command.ProblemException;

/** A user task, known by the reference that the owning service gave it. */
record Task(ProcessRun run, String reference) {

    Task awaitOpen() {
        key();
        return this;
    }

    boolean isOpen() {
        return saw("CREATED") && !saw("COMPLETED") && !saw("CANCELED");
    }

    boolean wasNeverOpen() {
        return !saw("CREATED");
    }

    /** Waits until it is there, as the service's outbox does. */
    ProcessRun completes(Variables variables) {
        complete(key(), variables);
        return run;
    }

    void refusesCompletion() {
        long key = key();

        assertThatThrownBy(() -> complete(key, Variables.none()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(404));
    }

    void awaitCancelled() {
        run.first(
                "task " + reference + " cancelled",
                event -> isMine(event) && event.intent().equals("CANCELED"));
    }

    private void complete(long key, Variables variables) {
        run.engine()
                .client()
                .newCompleteUserTaskCommand(key)
                .variables(variables.values())
                .send()
                .join();
    }

    private long key() {
        return run.first(
                        "task " + reference + " open",
                        event -> isMine(event) && event.intent().equals("CREATED"))
                .key();
    }

    private boolean saw(String intent) {
        return run.events().anyMatch(event -> isMine(event) && event.intent().equals(intent));
    }

    private boolean isMine(EngineEvent event) {
        return event.kind().equals("USER_TASK") && event.taskReference().equals(reference);
    }
}
