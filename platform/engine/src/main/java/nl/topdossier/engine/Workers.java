package nl.topdossier.engine;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import nl.topdossier.messaging.Failures;
import nl.topdossier.messaging.Trace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the workers of this service and turns what they give or throw into what the engine understands. A stop waits for the
 * work in hand and gives back what has not begun, so that nobody has to wonder how an attempt ended.
 */
class Workers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    // Short: after a broken stream, jobs that were pushed to it stay locked for as long as this.
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    // Longer than an attempt at a House that answers slowly: a token, the letter, and the waits between.
    private static final Duration WORK_IN_HAND = Duration.ofSeconds(30);

    private final CamundaClient client;
    private final JsonMapper json;
    private final List<EngineWorker<?, ?>> workers;
    private final List<JobWorker> open = new ArrayList<>();
    private final Waiting waiting;
    private final ReadWriteLock working = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    Workers(CamundaClient client, JsonMapper json, List<EngineWorker<?, ?>> workers) {
        this.client = client;
        this.json = json;
        this.workers = workers;
        this.waiting = new Waiting(client);
    }

    @Override
    public void start() {
        stopping = false;
        workers.forEach(worker -> open.add(open(worker)));
    }

    private <I extends Record, O> JobWorker open(EngineWorker<I, O> worker) {
        List<String> variables = Stream.concat(
                        Arrays.stream(worker.input().getRecordComponents()).map(RecordComponent::getName),
                        Stream.of("traceparent"))
                .toList();
        return client.newWorker()
                .jobType(worker.type())
                .handler((jobs, job) -> run(worker, jobs, job))
                .timeout(TIMEOUT)
                .maxJobsActive(32)
                .pollInterval(Duration.ofMillis(200))
                .streamEnabled(true)
                .fetchVariables(variables)
                .open();
    }

    private <I extends Record, O> void run(EngineWorker<I, O> worker, JobClient jobs, ActivatedJob job) {
        Map<String, Object> variables = job.getVariablesAsMap();
        Object traceparent = variables.get("traceparent");
        Trace.begin(traceparent == null ? null : traceparent.toString(), null).in(() -> {
            working.readLock().lock();
            try {
                if (stopping) {
                    again(jobs, job, Duration.ZERO, "the service stops");
                } else {
                    answer(worker, jobs, job, variables);
                }
            } finally {
                working.readLock().unlock();
            }
            return "";
        });
    }

    private <I extends Record, O> void answer(
            EngineWorker<I, O> worker, JobClient jobs, ActivatedJob job, Map<String, Object> variables) {
        try {
            variables
                    .keySet()
                    .retainAll(Arrays.stream(worker.input().getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            @Nullable
            O answer = worker.handle(json.convertValue(variables, worker.input()), job.getProcessInstanceKey());
            var complete = jobs.newCompleteCommand(job.getKey());
            if (answer != null) {
                complete = complete.variables(json.writeValueAsString(answer));
            }
            complete.send().whenComplete((done, failure) -> {
                if (failure != null) {
                    // The job times out and runs again; the worker will find its work done.
                    log.info("Job of type {} stays open for now: {}", worker.type(), Failures.describe(failure));
                }
            });
        } catch (ModelledOutcome e) {
            jobs.newThrowErrorCommand(job.getKey())
                    .errorCode(e.code())
                    .variables(json.writeValueAsString(e.variables()))
                    .send();
        } catch (TransientTrouble e) {
            again(jobs, job, e.pause(), String.valueOf(e.getMessage()));
        } catch (DataAccessException | TransactionException e) {
            log.info("Work of type {} is tried again: {}", worker.type(), Failures.describe(e));
            again(jobs, job, PAUSE, Failures.describe(e));
        } catch (RuntimeException e) {
            log.error("Work of type {} failed: {}", worker.type(), Failures.describe(e));
            log.debug("Failure of job {}", job.getKey(), e);
            jobs.newFailCommand(job.getKey())
                    .retries(0)
                    .errorMessage(Failures.describe(e))
                    .send();
        }
    }

    private void again(JobClient jobs, ActivatedJob job, Duration pause, String why) {
        waiting.after(
                pause,
                job,
                () -> jobs.newFailCommand(job.getKey())
                        .retries(Math.max(1, job.getRetries()))
                        .errorMessage(why)
                        .send());
    }

    @Override
    public void stop() {
        stopping = true;
        open.forEach(JobWorker::close);
        open.clear();
        waiting.giveBack();
        try {
            if (working.writeLock().tryLock(WORK_IN_HAND.toMillis(), TimeUnit.MILLISECONDS)) {
                working.writeLock().unlock();
            } else {
                log.warn("Work in hand did not end in time; its rows say where it goes on");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !open.isEmpty();
    }
}
