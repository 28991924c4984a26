package nl.topdossier.bench;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Plays letters on the bare engine: workers that only answer, and everybody's tasks completed as soon as the engine tells of them.
 * The references of tasks say which letter they belong to, as services would know from their rows.
 */
final class ReferenceDriver implements AutoCloseable {

    private static final Duration TIME_TO_LIVE = Duration.ofDays(7);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final int MINISTERS = 3;

    private final CamundaClient client;
    private final UnderWay underWay = new UnderWay();
    private final List<JobWorker> workers = new ArrayList<>();
    private final Map<UUID, Long> drafts = new ConcurrentHashMap<>();
    private final Map<Long, UUID> letterOfInstance = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> agreed = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicInteger> received = new ConcurrentHashMap<>();
    private volatile CountDownLatch opening = new CountDownLatch(0);

    ReferenceDriver(CamundaClient client) {
        this.client = client;
        work("register-draft", "letterId", letter -> Map.of("route", "draft", "draftTaskId", "draft/" + letter));
        work("check-letter", "letterId", letter -> Map.of("checkOutcome", "passed"));
        work(
                "register-round",
                "roundId",
                letter -> Map.of("route", "collect", "inTurn", false, "signOffs", signOffs(letter)));
        work(
                "register-dispatch",
                "dispatchId",
                letter -> Map.of("route", "gate", "undoWindow", "PT0S", "handOvers", handOvers(letter)));
        work("run-gate", "dispatchId", letter -> Map.of("gate", "open", "releaseTaskId", "release/" + letter));
        work(
                "start-hand-over",
                "dispatchId",
                letter -> Map.of("handOverStart", "begun", "handOvers", handOvers(letter)));
        work("hand-over", "dispatchId", letter -> Map.of("handOverOutcome", "sent"));
    }

    /** Starts drafts, and returns when all wait for their drafter. */
    void open(List<UUID> letters) {
        opening = new CountDownLatch(letters.size());
        for (UUID letter : letters) {
            underWay.act(() -> {
                publish("LetterOpened", letter.toString(), Map.of("letterId", letter.toString()));
                publish("DraftDeadlineSet", letter.toString(), deadlines());
            });
        }
        try {
            if (!opening.await(2, TimeUnit.MINUTES)) {
                throw new Unmeasurable(
                        "Expected " + letters.size() + " drafts in the bare engine, but they are not there");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void play(List<UUID> letters, int atOnce) {
        underWay.run(letters, atOnce, Workload.AT_MOST, this::submit);
    }

    Times times() {
        return underWay.times();
    }

    void hear(JsonNode told) {
        String kind =
                told.path("valueType").asString("") + " " + told.path("intent").asString("");
        if (kind.equals("USER_TASK CREATED")) {
            opened(told);
        } else if (kind.equals("PROCESS_INSTANCE ELEMENT_COMPLETED")
                && told.path("bpmnElementType").asString("").equals("PROCESS")) {
            UUID letter =
                    letterOfInstance.remove(told.path("processInstanceKey").asLong());
            if (letter != null) {
                underWay.ended(letter);
            }
        }
    }

    private void opened(JsonNode task) {
        String[] reference = task.path("taskReference").asString("/").split("/");
        UUID letter = reference.length > 1 ? UUID.fromString(reference[1]) : new UUID(0, 0);
        long key = task.path("key").asLong();
        switch (reference[0]) {
            case "draft" -> {
                drafts.put(letter, key);
                letterOfInstance.put(task.path("processInstanceKey").asLong(), letter);
                opening.countDown();
            }
            case "sign-off" -> underWay.act(() -> signOff(letter, key));
            case "release" ->
                underWay.act(() -> complete(key, Map.of("releaseOutcome", "released", "undoWindow", "PT0S")));
            default -> {}
        }
    }

    private void submit(UUID letter) {
        Long draft = drafts.get(letter);
        if (draft == null) {
            throw new Unmeasurable("Expected a draft of " + letter + ", but there is none");
        }
        complete(
                draft,
                Map.of(
                        "draftOutcome", "submitted",
                        "submissionId", submission(letter),
                        "composition",
                                Map.of(
                                        "letterKind",
                                        "report",
                                        "meetingKind",
                                        "summit",
                                        "summit",
                                        true,
                                        "sectionTopics",
                                        List.of())));
    }

    /** The one who is last completes with the outcome, as in the product. */
    private void signOff(UUID letter, long key) {
        AtomicInteger decided = agreed.computeIfAbsent(letter, id -> new AtomicInteger());
        synchronized (decided) {
            boolean last = decided.incrementAndGet() == MINISTERS;
            complete(key, last ? Map.of("roundOutcome", "agreed") : Map.of());
            if (last) {
                publish("SubmissionAnswered", submission(letter), Map.of("answer", "signed-off"));
                publish("LetterSignedOff", letter.toString(), Map.of("dispatchId", letter.toString()));
                publish("DispatchDeadlineSet", letter.toString(), deadlines());
            }
        }
    }

    private void afterJob(String type, ActivatedJob job, UUID letter) {
        switch (type) {
            case "check-letter" -> {
                publish("SignOffRoundOpened", letter.toString(), Map.of("roundId", letter.toString()));
                publish("RoundDeadlineSet", letter.toString(), deadlines());
            }
            case "hand-over" -> {
                publish("ReceiptConfirmed", String.valueOf(job.getVariable("handOverId")), Map.of());
                if (received.computeIfAbsent(letter, id -> new AtomicInteger()).incrementAndGet() == 2) {
                    publish("DispatchAnswered", submission(letter), Map.of("dispatchAnswer", "dispatched"));
                }
            }
            default -> {}
        }
    }

    private void work(String type, String key, Function<UUID, Map<String, ?>> answer) {
        workers.add(client.newWorker()
                .jobType(type)
                .handler((jobs, job) ->
                        work(type, jobs, job, UUID.fromString(String.valueOf(job.getVariable(key))), answer))
                .timeout(Duration.ofSeconds(20))
                .maxJobsActive(32)
                .pollInterval(Duration.ofMillis(200))
                .streamEnabled(true)
                .fetchVariables(type.equals("hand-over") ? List.of(key, "handOverId") : List.of(key))
                .open());
    }

    private void work(
            String type, JobClient jobs, ActivatedJob job, UUID letter, Function<UUID, Map<String, ?>> answer) {
        jobs.newCompleteCommand(job.getKey()).variables(answer.apply(letter)).send();
        underWay.act(() -> afterJob(type, job, letter));
    }

    private void publish(String message, String key, Map<String, ?> variables) {
        var all = new java.util.HashMap<String, Object>(variables);
        all.put("traceparent", TRACE);
        Again.until(() -> client.newPublishMessageCommand()
                .messageName(message)
                .correlationKey(key)
                .messageId(UUID.randomUUID().toString())
                .timeToLive(TIME_TO_LIVE)
                .variables(all)
                .send()
                .join());
    }

    private void complete(long key, Map<String, ?> variables) {
        Again.until(() -> client.newCompleteUserTaskCommand(key)
                .variables(Map.copyOf(variables))
                .send()
                .join());
    }

    private static List<Map<String, ?>> signOffs(UUID round) {
        return List.of("BZ", "DEF", "MP").stream()
                .<Map<String, ?>>map(office -> Map.of("taskId", "sign-off/" + round + "/" + office))
                .toList();
    }

    private static List<Map<String, ?>> handOvers(UUID dispatch) {
        return List.of("TK", "EK").stream()
                .<Map<String, ?>>map(house -> Map.of(
                        "handOverId",
                        house + "-" + dispatch,
                        "house",
                        house,
                        "step",
                        "hand-over",
                        "receiptDue",
                        "PT4H",
                        "numberTaskId",
                        "number/" + dispatch + "/" + house))
                .toList();
    }

    private static Map<String, ?> deadlines() {
        OffsetDateTime day = OffsetDateTime.now().plusDays(5);
        return Map.of(
                "warnTwoDays", day.toString(),
                "warnOneDay", day.plusDays(1).toString(),
                "warnPassed", day.plusDays(2).toString());
    }

    private static String submission(UUID letter) {
        return "submission-" + letter;
    }

    @Override
    public void close() {
        workers.forEach(JobWorker::close);
        underWay.close();
    }
}
