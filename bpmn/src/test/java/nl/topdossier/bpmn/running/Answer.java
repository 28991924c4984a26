package nl.topdossier.bpmn.running;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;

/** What a mocked worker does with a job. */
@FunctionalInterface
interface Answer {

    void give(JobClient client, ActivatedJob job);

    static Answer completed(Variables variables) {
        return (client, job) ->
                client.newCompleteCommand(job).variables(variables.values()).send();
    }

    static Answer error(String code, Variables variables) {
        return (client, job) -> client.newThrowErrorCommand(job)
                .errorCode(code)
                .variables(variables.values())
                .send();
    }

    /** As if the worker were busy, or gone. */
    static Answer none() {
        return (client, job) -> {};
    }
}
