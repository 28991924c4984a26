package nl.topdossier.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.topdossier.contracts.Topics;
import nl.topdossier.exercise.Away;
import nl.topdossier.exercise.Colleague;
import nl.topdossier.exercise.ExerciseStack;
import nl.topdossier.exercise.Patience;
import nl.topdossier.exercise.Refused;
import nl.topdossier.exercise.StackAddresses.Service;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/**
 * Everybody who has to do with a letter, over the public interfaces: each looks at a task as soon as its service tells of it,
 * thinks for as long as is asked, and acts.
 */
final class Officials implements AutoCloseable {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), Duration.ofMillis(50));

    private final ExerciseStack stack;
    private final UnderWay underWay = new UnderWay();
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final Duration thinking;
    private final Tail tail;

    Officials(ExerciseStack stack, Duration thinking) {
        this.stack = stack;
        this.thinking = thinking;
        this.tail = new Tail(
                stack.addresses().kafka(),
                List.of(Topics.tasks("approval"), Topics.tasks("dispatch"), Topics.DISPATCH_DISPATCH),
                this::hear);
    }

    /** Looks at the drafts once, so that submitting is one click. */
    void know(List<UUID> letters) {
        letters.forEach(letter -> versions.put(
                letter,
                drafter()
                        .get(Service.DRAFTING, "/v1/letters/" + letter)
                        .path("version")
                        .asLong()));
    }

    void play(List<UUID> letters, int atOnce) {
        underWay.run(letters, atOnce, Workload.AT_MOST, this::submit);
    }

    /** One after the other at this pace, however far the earlier ones are. */
    void playAtPace(List<UUID> letters, double perSecond) {
        underWay.run(letters, letters.size(), Workload.AT_MOST, letter -> {
            rest(Duration.ofMillis((long) (1000 * letters.indexOf(letter) / perSecond)));
            submit(letter);
        });
    }

    private void submit(UUID letter) {
        drafter()
                .send(
                        "POST",
                        Service.DRAFTING,
                        "/v1/letters/" + letter + "/submissions",
                        Map.of(),
                        versions.getOrDefault(letter, 1L));
    }

    Times times() {
        return underWay.times();
    }

    private Colleague drafter() {
        return stack.colleague("anna");
    }

    private void hear(ConsumerRecord<String, String> message) {
        switch (Tail.fact(message)) {
            case "task-opened" -> opened(Tail.body(message));
            case "letter-dispatched" -> underWay.ended(UUID.fromString(message.key()));
            default -> {}
        }
    }

    private void opened(JsonNode task) {
        if (!underWay.has(UUID.fromString(task.path("letterId").asString("")))) {
            return;
        }
        switch (task.path("kind").asString("")) {
            case "give-sign-off", "sign-letter" -> act("a decision", () -> signOff(task));
            case "release-letter" -> act("a release", () -> release(task));
            default -> {}
        }
    }

    /** A service that is busy for a moment is asked again; what was done already is refused and so done once. */
    private void act(String what, Runnable act) {
        underWay.act(() -> {
            rest(thinking);
            PATIENCE.until(what, () -> {
                try {
                    act.run();
                    return true;
                } catch (Refused e) {
                    if (e.status() == 409) {
                        return true;
                    }
                    throw e;
                } catch (Away e) {
                    return false;
                }
            });
        });
    }

    private void signOff(JsonNode opened) {
        Colleague minister = stack.holderOf(opened.path("officeId").asString(""));
        String task = "/v1/tasks/" + opened.path("taskId").asString("");
        JsonNode shown = minister.get(Service.APPROVAL, task);
        var decision = new HashMap<String, Object>();
        decision.put("decision", "AGREE");
        decision.put("contentHash", shown.path("contentHash").asString(""));
        String memoHash = shown.path("memoHash").asString("");
        if (!memoHash.isEmpty()) {
            decision.put("memoHash", memoHash);
        }
        decision.put("sign", shown.path("role").asString("").equals("SIGNS"));
        minister.post(Service.APPROVAL, task + "/decision", decision);
    }

    private void release(JsonNode opened) {
        Colleague desk = stack.colleague("petra");
        String dispatch = "/v1/dispatches/" + opened.path("businessKey").asString("");
        String hash = desk.get(Service.DISPATCH, dispatch).path("contentHash").asString("");
        desk.post(Service.DISPATCH, dispatch + "/release", Map.of("contentHash", hash));
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        tail.close();
        underWay.close();
    }
}
