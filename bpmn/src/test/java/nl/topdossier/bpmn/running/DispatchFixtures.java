package nl.topdossier.bpmn.running;

import static nl.topdossier.bpmn.running.Variables.with;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dispatch to one or both Houses, its workers answering as when all goes well. */
final class DispatchFixtures {

    static final String LOWER_HOUSE = "TK";
    static final String UPPER_HOUSE = "EK";
    private static final String LONG = "P30D";

    private final ProcessRun dispatch;
    private final List<Map<String, @Nullable Object>> handOvers = new ArrayList<>();

    private DispatchFixtures(Engine engine) {
        dispatch = new ProcessRun(engine, ProcessKind.DISPATCH_LETTER);
    }

    static DispatchFixtures on(Engine engine) {
        return new DispatchFixtures(engine);
    }

    static DispatchFixtures toBothHouses(Engine engine) {
        return on(engine).handOver(LOWER_HOUSE, "hand-over", LONG).handOver(UPPER_HOUSE, "hand-over", LONG);
    }

    DispatchFixtures handOver(String house, String step, String receiptDue) {
        var handOver = new LinkedHashMap<String, @Nullable Object>();
        handOver.put("handOverId", handOverId(house));
        handOver.put("house", house);
        handOver.put("step", step);
        handOver.put("receiptDue", receiptDue);
        handOver.put("numberTaskId", numberTask(house).reference());
        handOver.put(
                "resolveTaskId", step.equals("resolve") ? resolveTask(house).reference() : null);
        handOver.put("mendTaskId", step.equals("mend") ? mendTask(house).reference() : null);
        handOvers.add(handOver);
        return this;
    }

    /** Everything goes well from there on, until told otherwise. */
    ProcessRun registeredAt(String route) {
        return dispatch.answers("register-dispatch", registered(route))
                .answers(
                        "run-gate",
                        with("gate", "open").and("releaseTaskId", releaseTask(1).reference()))
                .answers("start-hand-over", with("handOverStart", "begun").and("handOvers", handOvers))
                .answers("hand-over", with("handOverOutcome", "sent"));
    }

    Variables registered(String route) {
        return with("route", route)
                .and("blockTaskId", blockTask(1).reference())
                .and("releaseTaskId", releaseTask(1).reference())
                .and("confirmTaskId", confirmTask().reference())
                .and("undoWindow", LONG)
                .and("handOvers", handOvers);
    }

    ProcessRun run() {
        return dispatch;
    }

    void releases(int release) {
        releaseTask(release).completes(with("releaseOutcome", "released").and("undoWindow", "PT0S"));
    }

    void confirms(String house) {
        dispatch.publish("ReceiptConfirmed", handOverId(house), Variables.none());
    }

    void numbers(String house) {
        numberTask(house).completes(Variables.none());
    }

    void undoes(int release, Task next) {
        dispatch.publish("ReleaseUndone", releaseTask(release).reference(), with("releaseTaskId", next.reference()));
    }

    DispatchFixtures fails(String house, Task mend) {
        dispatch.script()
                .tell(
                        "hand-over",
                        handOverId(house),
                        Answer.error("HAND_OVER_REFUSED", with("mendTaskId", mend.reference())));
        return this;
    }

    DispatchFixtures isUncertain(String house, Task resolve) {
        return answers(house, with("handOverOutcome", "uncertain").and("resolveTaskId", resolve.reference()));
    }

    DispatchFixtures answers(String house, Variables outcome) {
        dispatch.script().tell("hand-over", handOverId(house), Answer.completed(outcome));
        return this;
    }

    DispatchFixtures chases(String house, boolean needed) {
        dispatch.script()
                .tell(
                        "open-chase",
                        handOverId(house),
                        Answer.completed(with("chaseNeeded", needed)
                                .and("chaseTaskId", needed ? chaseTask(house).reference() : null)));
        return this;
    }

    String handOverId(String house) {
        // Unlike the others an id by itself: it is a correlation key.
        return UUID.nameUUIDFromBytes(dispatch.id(house).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    Task releaseTask(int number) {
        return dispatch.task(dispatch.id("release-" + number));
    }

    Task confirmTask() {
        return dispatch.task(dispatch.id("confirm"));
    }

    Task blockTask(int number) {
        return dispatch.task(dispatch.id("block-" + number));
    }

    Task mendTask(String house) {
        return dispatch.task(dispatch.id("mend-" + house));
    }

    Task resolveTask(String house) {
        return dispatch.task(dispatch.id("resolve-" + house));
    }

    Task chaseTask(String house) {
        return dispatch.task(dispatch.id("chase-" + house));
    }

    Task numberTask(String house) {
        return dispatch.task(dispatch.id("number-" + house));
    }
}
