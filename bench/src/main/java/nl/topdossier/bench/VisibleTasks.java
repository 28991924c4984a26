package nl.topdossier.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import nl.topdossier.contracts.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/**
 * From the moment that a task is there, in its service or in the engine, whichever was first, until it stands in the open list of
 * whoever has to do it.
 */
final class VisibleTasks {

    private static final List<String> WHO = List.of("minister-bz", "minister-def", "minister-president", "petra");

    private final BenchStack stack;
    private final double perSecond;
    private final Report report;
    private final Map<UUID, Long> there = new ConcurrentHashMap<>();

    VisibleTasks(BenchStack stack, double perSecond, Report report) {
        this.stack = stack;
        this.perSecond = perSecond;
        this.report = report;
    }

    void measure(List<UUID> letters) {
        report.say(String.format(Locale.ROOT, "open task lists, at %.1f letters/s", perSecond));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var tail = new Tail(
                        stack.kafka(),
                        List.of(Topics.ENGINE_RECORD, Topics.tasks("approval"), Topics.tasks("dispatch")),
                        this::hear);
                // People look before they act, so that no task is gone before it could be seen.
                var officials = new Officials(stack.exercise(), Duration.ofSeconds(2))) {
            List<OpenList> lists = WHO.stream()
                    .map(name -> new OpenList(stack.browser(name), threads))
                    .toList();
            officials.know(letters);
            officials.playAtPace(letters, perSecond);
            tell(lists);
        }
    }

    private void tell(List<OpenList> lists) {
        var seen = new HashMap<UUID, Long>();
        lists.forEach(list -> list.seen().forEach((task, at) -> seen.merge(task, at, Math::min)));
        var times = new Times();
        there.forEach((task, since) -> {
            Long at = seen.get(task);
            if (at != null) {
                times.add(Math.max(0, at - since) * 1_000_000);
            }
        });
        report.add(Bar.atMost(
                String.format(Locale.ROOT, "task there -> in an open task list, at %.1f letters/s, p95", perSecond),
                250,
                "ms",
                times.millis(0.95),
                times.toString()));
    }

    private void hear(ConsumerRecord<String, String> message) {
        if (message.topic().equals(Topics.ENGINE_RECORD)) {
            hearEngine(message);
        } else if (Tail.fact(message).equals("task-opened")) {
            JsonNode task = Tail.body(message);
            if (List.of("give-sign-off", "sign-letter", "release-letter")
                    .contains(task.path("kind").asString(""))) {
                since(task.path("taskId").asString(""), message.timestamp());
            }
        }
    }

    private void hearEngine(ConsumerRecord<String, String> message) {
        if (message.value().contains("\"valueType\":\"USER_TASK\"")
                && message.value().contains("\"intent\":\"CREATED\"")) {
            JsonNode task = Tail.body(message);
            String element = task.path("elementId").asString("");
            if (element.equals("Task_GiveSignOff") || element.equals("Task_Release")) {
                since(
                        task.path("taskReference").asString(""),
                        task.path("timestamp").asLong());
            }
        }
    }

    private void since(String task, long millis) {
        there.merge(UUID.fromString(task), millis, Math::min);
    }
}
