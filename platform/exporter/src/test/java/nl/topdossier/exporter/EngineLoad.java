package nl.topdossier.exporter;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.worker.JobWorker;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Instances of a small process with one of everything that is exported: started by message, a job, a user task with a
 * timer on it, a message at the end. A person's task is done when it is seen on the topic, as in the real system.
 */
final class EngineLoad implements AutoCloseable {

    static final String PROCESS = "exporter-load";
    static final String BROKEN_PROCESS = "exporter-broken";
    private static final String DONE = "PROCESS_INSTANCE ELEMENT_COMPLETED " + PROCESS;

    private final CamundaClient client;
    private final JobWorker worker;
    private final AtomicInteger started = new AtomicInteger();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final AtomicInteger jobsDone = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService people = Executors.newScheduledThreadPool(4);

    EngineLoad(URI grpc, URI rest) {
        client = CamundaClient.newClientBuilder()
                .grpcAddress(grpc)
                .restAddress(rest)
                .preferRestOverGrpc(false)
                .build();
        worker = client.newWorker()
                .jobType("exporter-step")
                .handler((jobs, job) -> {
                    jobs.newCompleteCommand(job.getKey()).send().join();
                    jobsDone.incrementAndGet();
                })
                .timeout(Duration.ofSeconds(10))
                .open();
    }

    void deploy() {
        client.newDeployResourceCommand()
                .addProcessModel(process(), PROCESS + ".bpmn")
                .addProcessModel(brokenProcess(), BROKEN_PROCESS + ".bpmn")
                .send()
                .join();
    }

    void startOne() {
        var id = UUID.randomUUID().toString();
        retried(() -> client.newPublishMessageCommand()
                .messageName("LoadStarted")
                .correlationKey(id)
                .messageId(id)
                .timeToLive(Duration.ofMinutes(5))
                .variables(Map.of("loadId", id, "taskId", "task-" + id))
                .send()
                .join());
        started.incrementAndGet();
    }

    void startBroken() {
        client.newCreateInstanceCommand()
                .bpmnProcessId(BROKEN_PROCESS)
                .latestVersion()
                .send()
                .join();
    }

    ScheduledFuture<?> steadily(int perSecond) {
        return clock.scheduleAtFixedRate(this::startOne, 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
    }

    int started() {
        return started.get();
    }

    int jobsDone() {
        return jobsDone.get();
    }

    /** Instances whose end was seen on the topic. */
    int done() {
        return done.size();
    }

    /** What a person does who sees a task; the second time it is there no more. */
    void see(Told told) {
        if (told.what().equals(DONE)) {
            done.add(told.topicKey());
        }
        if (told.what().equals("USER_TASK CREATED Task_Person")) {
            var task = told.tree();
            people.execute(() -> doTask(
                    task.get("key").asLong(),
                    task.get("taskReference").asString().substring("task-".length())));
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        people.shutdownNow();
        worker.close();
        client.close();
    }

    private void doTask(long key, String id) {
        retried(() -> client.newCompleteUserTaskCommand(key).send().join());
        retried(() -> client.newPublishMessageCommand()
                .messageName("LoadContinued")
                .correlationKey(id)
                .timeToLive(Duration.ofMinutes(5))
                .send()
                .join());
    }

    /** The broker refuses what is too much for it at the moment, and is away while it is restarted. */
    private static void retried(Runnable command) {
        for (int attempt = 1; ; attempt++) {
            try {
                command.run();
                return;
            } catch (RuntimeException e) {
                if (isDoneAlready(e) || Thread.currentThread().isInterrupted()) {
                    return;
                }
                if (attempt == 300) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    /** The answer to an earlier attempt was lost. */
    private static boolean isDoneAlready(RuntimeException e) {
        return e instanceof ClientHttpException http && http.code() == 404
                || e instanceof ClientStatusException status && status.getStatusCode() == Status.Code.ALREADY_EXISTS;
    }

    private static BpmnModelInstance process() {
        return Bpmn.createExecutableProcess(PROCESS)
                .startEvent("StartEvent_Load")
                .message("LoadStarted")
                .serviceTask("Task_Step", task -> task.zeebeJobType("exporter-step"))
                .userTask("Task_Person", task -> task.zeebeUserTask().zeebeExternalFormReference("=taskId"))
                .boundaryEvent(
                        "Event_TooLate", event -> event.cancelActivity(false).timerWithDuration("PT1H"))
                .endEvent("EndEvent_TooLate")
                .moveToActivity("Task_Person")
                .intermediateCatchEvent("Event_Continue")
                .message(message -> message.name("LoadContinued").zeebeCorrelationKeyExpression("loadId"))
                .endEvent("EndEvent_Done")
                .done();
    }

    private static BpmnModelInstance brokenProcess() {
        return Bpmn.createExecutableProcess(BROKEN_PROCESS)
                .startEvent("StartEvent_Broken")
                .serviceTask("Task_Broken", task -> task.zeebeJobTypeExpression("nobody.knows"))
                .endEvent("EndEvent_Never")
                .done();
    }
}
