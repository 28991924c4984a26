package nl.topdossier.bpmn.running;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What the mocked workers of one run answer, and the jobs that they got. A job type without an answer waits. */
final class Script {

    private final Map<String, Answers> answers = new ConcurrentHashMap<>();
    private final List<ActivatedJob> jobs = new CopyOnWriteArrayList<>();

    void tell(String jobType, Answer answer) {
        answers.computeIfAbsent(jobType, key -> new Answers()).add(answer);
    }

    /** For the jobs of one hand-over; goes before what is told for all. */
    void tell(String jobType, String handOverId, Answer answer) {
        tell(ofHandOver(jobType, handOverId), answer);
    }

    void forget(String jobType) {
        answers.remove(jobType);
    }

    void play(JobClient client, ActivatedJob job) {
        var own = answers.get(ofHandOver(job.getType(), job.getVariablesAsMap().get("handOverId")));
        var answer = own == null ? answers.get(job.getType()) : own;
        if (answer != null) {
            jobs.add(job);
            answer.next().give(client, job);
        }
    }

    List<ActivatedJob> jobs() {
        return jobs;
    }

    private static String ofHandOver(String jobType, @Nullable Object handOverId) {
        return jobType + " " + handOverId;
    }
}
