package nl.topdossier.bpmn.running;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.bpmn.JobTypes;

/** One worker for each job type; a job is answered by the run that its business key belongs to. */
final class MockedWorkers {

    private final Map<Object, ProcessRun> runs = new ConcurrentHashMap<>();

    MockedWorkers(CamundaClient client) {
        JobTypes.all()
                .forEach(type -> client.newWorker()
                        .jobType(type)
                        .handler(this::handle)
                        .timeout(Duration.ofSeconds(30))
                        .streamEnabled(true)
                        .open());
    }

    void answerFor(ProcessRun run) {
        runs.put(run.id(), run);
    }

    private void handle(JobClient client, ActivatedJob job) {
        var run = ProcessKind.of(job.getBpmnProcessId())
                .map(kind -> job.getVariablesAsMap().get(kind.keyVariable()))
                .map(runs::get);
        if (run.isPresent()) {
            run.get().script().play(client, job);
        }
    }
}
