package nl.topdossier.bpmn.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.PublishMessageResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/**
 * One process of a test, with a business key of its own: its workers answer as told, its tasks are found by the reference that
 * the owning service gave them, and what it did is read from the engine's topic.
 */
final class ProcessRun {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration MESSAGE_LIFE = Duration.ofDays(7);

    private final Engine engine;
    private final ProcessKind kind;
    private final String id = UUID.randomUUID().toString();
    private final String traceparent = "00-" + id.replace("-", "") + "-00f067aa0ba902b7-01";
    private final Script script = new Script();
    private volatile long instance = -1;

    ProcessRun(Engine engine, ProcessKind kind) {
        this.engine = engine;
        this.kind = kind;
        engine.workers().answerFor(this);
    }

    String id() {
        return id;
    }

    /** An id that no other test has. */
    String id(String name) {
        return name + "-" + id;
    }

    // what the services would do

    /** Answers are given in order, the last one again and again. */
    ProcessRun answers(String jobType, Variables... variables) {
        for (var each : variables) {
            answers(jobType, Answer.completed(each));
        }
        return this;
    }

    ProcessRun answers(String jobType, Answer answer) {
        script.tell(jobType, answer);
        return this;
    }

    /** Forgets what was told about this job type. */
    ProcessRun answersInstead(String jobType, Variables... variables) {
        script.forget(jobType);
        return answers(jobType, variables);
    }

    Script script() {
        return script;
    }

    ProcessRun starts() {
        return awaitInstance(publishStart().getMessageKey());
    }

    /** As a coordinator restarts it: the old instance is cancelled, the owner's row says where the new one begins. */
    ProcessRun restarts() {
        cancels();
        return starts();
    }

    void cancels() {
        engine.client().newCancelInstanceCommand(instance).send().join();
    }

    PublishMessageResponse publishStart() {
        return publish(
                kind.startMessage(),
                id,
                Variables.with(kind.keyVariable(), id).and("traceparent", traceparent),
                UUID.randomUUID().toString());
    }

    ProcessRun awaitInstance(long startMessageKey) {
        await("start of " + kind).atMost(PATIENCE).until(() -> engine.journal().startedBy(startMessageKey) > 0);
        instance = engine.journal().startedBy(startMessageKey);
        return this;
    }

    ProcessRun publish(String message, String key, Variables variables) {
        publish(message, key, variables, UUID.randomUUID().toString());
        return this;
    }

    PublishMessageResponse publish(String message, String key, Variables variables, String messageId) {
        return engine.client()
                .newPublishMessageCommand()
                .messageName(message)
                .correlationKey(key)
                .messageId(messageId)
                .timeToLive(MESSAGE_LIFE)
                .variables(variables.values())
                .send()
                .join();
    }

    ProcessRun setsDeadline(Instant twoDaysBefore, Instant oneDayBefore, Instant passed) {
        return publish(
                kind.deadlineMessage(),
                id,
                Variables.with("warnTwoDays", twoDaysBefore.toString())
                        .and("warnOneDay", oneDayBefore.toString())
                        .and("warnPassed", passed.toString()));
    }

    Task task(String reference) {
        return new Task(this, reference);
    }

    // what happened

    List<ActivatedJob> jobs(String type) {
        return script.jobs().stream().filter(job -> job.getType().equals(type)).toList();
    }

    ActivatedJob job(String type) {
        await(type).atMost(PATIENCE).until(() -> !jobs(type).isEmpty());
        return jobs(type).getLast();
    }

    Stream<EngineEvent> events() {
        return engine.journal().of(instance);
    }

    EngineEvent first(String what, Predicate<EngineEvent> wanted) {
        try {
            return await(what)
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> events().filter(wanted).findFirst(), found -> found.isPresent())
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("Expected " + what + ", but " + this, e);
        }
    }

    ProcessRun until(String what, Callable<Boolean> isSo) {
        await(what).atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(isSo);
        return this;
    }

    ProcessRun awaitAt(String element) {
        first(
                "a token at " + element,
                event -> event.is("PROCESS_INSTANCE", "ELEMENT_ACTIVATED") && event.isAt(element));
        return this;
    }

    ProcessRun awaitTimes(int times, String element) {
        return until(times + " times " + element, () -> times(element) >= times);
    }

    long times(String element) {
        return events().filter(event -> event.is("PROCESS_INSTANCE", "ELEMENT_ACTIVATED") && event.isAt(element))
                .count();
    }

    /** The whole instance is over, by this end event and without an incident on its way. */
    void endsAt(String endEvent) {
        first("the end of the process", this::isEnd);
        assertThat(endEvents()).as("end events reached").contains(endEvent);
        assertThat(incidents()).as("incidents").isEmpty();
        assertThat(script.jobs())
                .allSatisfy(job -> assertThat(job.getVariablesAsMap())
                        .as("trace of %s", job.getType())
                        .containsEntry("traceparent", traceparent)
                        .containsEntry(kind.keyVariable(), id));
    }

    List<String> endEvents() {
        return events().filter(event -> event.is("PROCESS_INSTANCE", "ELEMENT_COMPLETED"))
                .filter(event -> event.elementType().equals("END_EVENT"))
                .map(EngineEvent::element)
                .toList();
    }

    EngineEvent awaitIncident() {
        return first("an incident", event -> event.is("INCIDENT", "CREATED"));
    }

    List<EngineEvent> incidents() {
        return events().filter(event -> event.is("INCIDENT", "CREATED")).toList();
    }

    boolean hasEnded() {
        return events().anyMatch(this::isEnd);
    }

    private boolean isEnd(EngineEvent event) {
        return event.is("PROCESS_INSTANCE", "ELEMENT_COMPLETED")
                && event.elementType().equals("PROCESS");
    }

    Engine engine() {
        return engine;
    }

    @Override
    public String toString() {
        return kind + " " + id + " did: "
                + events().filter(event ->
                                !event.intent().matches("ELEMENT_ACTIVATING|ELEMENT_COMPLET.*|SEQUENCE_FLOW_TAKEN"))
                        .map(event -> event.intent() + " " + event.element() + " " + event.detail())
                        .toList();
    }
}
