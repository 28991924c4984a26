package nl.topdossier.bpmn;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the design says about outcomes, errors, rounds and deadlines. */
final class BehaviourRules {

    private static final String OUTCOME_IS_KNOWN = "=is defined(roundOutcome) and roundOutcome != null";

    /** A House that refuses is daily work, not an incident. */
    static final ModelRule HAND_OVER_ERRORS_DRAWN = new ModelRule(
            "hand-over-errors-drawn",
            "a refusal leaves a hand-over by an interrupting error event with code HAND_OVER_REFUSED",
            model -> model.all("taskDefinition")
                    .filter(definition -> definition.getAttribute("type").equals("hand-over"))
                    .map(definition -> Model.id(Model.parent(Model.parent(definition))))
                    .filter(task -> !catchesRefusal(model, task)));

    /** Approval decides the outcome under its lock; the engine only looks whether it is there. */
    static final ModelRule ROUND_ENDS_BY_OUTCOME = new ModelRule(
            "round-ends-by-outcome",
            "a round of user tasks ends exactly when " + OUTCOME_IS_KNOWN,
            model -> model.nodes("userTask")
                    .filter(task -> Model.within(task, "multiInstanceLoopCharacteristics")
                            .findAny()
                            .isPresent())
                    .filter(task -> Model.within(task, "completionCondition")
                            .noneMatch(condition ->
                                    condition.getTextContent().strip().equals(OUTCOME_IS_KNOWN)))
                    .map(Model::id));

    /** Later messages overwrite the variables of earlier ones: only timers that exist by then are safe. */
    static final ModelRule DEADLINE_WATCHED = new ModelRule(
            "deadline-watched",
            "a non-interrupting sub-process sets all timers at once, each with work behind it that asks what is due",
            BehaviourRules::badDeadlineWatch);

    /** Anything else that interrupts must leave nothing behind; what does not is one task beside the main path. */
    static final ModelRule OTHERS_INTERRUPT = new ModelRule(
            "others-interrupt",
            "an event sub-process other than the deadline watch or a single task interrupts, by message",
            model -> model.all("subProcess")
                    .filter(Model::isEventSubProcess)
                    .filter(each -> !isDeadlineWatch(each))
                    .filter(each -> !isSingleTask(each))
                    .filter(each -> starts(each).anyMatch(start -> !interrupts(start) || !isMessage(start)))
                    .map(Model::id));

    /** Timers of the deadline watch keep the process alive otherwise. */
    static final ModelRule ENDS_TERMINATE = new ModelRule(
            "ends-terminate",
            "an end of the process ends the deadline watch too: use a terminate end event",
            model -> model.all("process")
                    .flatMap(process -> Model.children(process, "endEvent"))
                    .filter(end -> Model.within(end, "terminateEventDefinition")
                            .findAny()
                            .isEmpty())
                    .map(Model::id));

    /** A default would hide an outcome that nobody foresaw. */
    static final ModelRule BRANCHES_TELL_WHEN = new ModelRule(
            "branches-tell-when",
            "every branch of an exclusive gateway has a condition and a name, and none is the default",
            BehaviourRules::silentBranches);

    static final List<ModelRule> ALL = List.of(
            HAND_OVER_ERRORS_DRAWN,
            ROUND_ENDS_BY_OUTCOME,
            DEADLINE_WATCHED,
            OTHERS_INTERRUPT,
            ENDS_TERMINATE,
            BRANCHES_TELL_WHEN);

    private BehaviourRules() {}

    private static boolean catchesRefusal(Model model, String task) {
        return model.all("boundaryEvent")
                .filter(event -> event.getAttribute("attachedToRef").equals(task))
                .filter(event -> !event.getAttribute("cancelActivity").equals("false"))
                .filter(event -> Model.children(event, "outgoing").findAny().isPresent())
                .flatMap(event -> Model.within(event, "errorEventDefinition"))
                .anyMatch(error -> model.byId(error.getAttribute("errorRef"))
                        .getAttribute("errorCode")
                        .equals("HAND_OVER_REFUSED"));
    }

    private static Stream<String> badDeadlineWatch(Model model) {
        return model.all("process")
                .filter(process -> Model.children(process, "subProcess").noneMatch(BehaviourRules::isGoodDeadlineWatch))
                .map(Model::id);
    }

    private static boolean isGoodDeadlineWatch(Element subProcess) {
        return isDeadlineWatch(subProcess)
                && Model.isEventSubProcess(subProcess)
                && starts(subProcess).allMatch(start -> !interrupts(start) && isMessage(start))
                && (setsThreeTimers(subProcess) || setsAnyTimers(subProcess));
    }

    private static boolean setsThreeTimers(Element subProcess) {
        return dates(subProcess).equals(List.of("=warnTwoDays", "=warnOneDay", "=warnPassed"))
                && Model.children(subProcess, "parallelGateway").count() == 1
                && Model.children(subProcess, "intermediateCatchEvent").allMatch(timer -> isBetween(subProcess, timer));
    }

    /** As many timers as the plan has moments: one instance for each, all at once, each with a moment of its own. */
    private static boolean setsAnyTimers(Element subProcess) {
        return dates(subProcess).equals(List.of("=moment"))
                && Model.within(subProcess, "multiInstanceLoopCharacteristics")
                        .noneMatch(loop -> loop.getAttribute("isSequential").equals("true"))
                && Model.within(subProcess, "loopCharacteristics")
                        .anyMatch(loop -> loop.getAttribute("inputElement").equals("moment"));
    }

    private static boolean isSingleTask(Element subProcess) {
        return starts(subProcess).allMatch(start -> !interrupts(start) && isMessage(start))
                && Model.children(subProcess, "userTask").count() == 1
                && Model.children(subProcess, "sequenceFlow").count() == 2;
    }

    private static List<String> dates(Element subProcess) {
        return Model.within(subProcess, "timeDate")
                .map(date -> date.getTextContent().strip())
                .toList();
    }

    /** From the gateway at once, to a warning. */
    private static boolean isBetween(Element subProcess, Element timer) {
        return Model.children(subProcess, "sequenceFlow")
                        .filter(flow -> flow.getAttribute("targetRef").equals(Model.id(timer)))
                        .allMatch(flow -> flow.getAttribute("sourceRef").equals("Gateway_AllTimers"))
                && Model.children(subProcess, "sequenceFlow")
                        .filter(flow -> flow.getAttribute("sourceRef").equals(Model.id(timer)))
                        .allMatch(flow -> isWarning(subProcess, flow.getAttribute("targetRef")));
    }

    private static boolean isWarning(Element subProcess, String task) {
        return Model.children(subProcess, "serviceTask")
                .filter(each -> Model.id(each).equals(task))
                .flatMap(each -> Model.within(each, "taskDefinition"))
                .anyMatch(definition -> definition.getAttribute("type").matches("warn-[a-z]+-deadline"));
    }

    private static Stream<String> silentBranches(Model model) {
        var branches = model.all("exclusiveGateway")
                .filter(gateway -> Model.children(gateway, "outgoing").count() > 1)
                .flatMap(gateway -> Model.children(gateway, "outgoing"))
                .map(outgoing -> model.byId(outgoing.getTextContent().strip()))
                .filter(flow -> flow.getAttribute("name").isBlank()
                        || Model.children(flow, "conditionExpression").findAny().isEmpty())
                .map(Model::id);
        return Stream.concat(
                branches,
                model.nodes().filter(node -> node.hasAttribute("default")).map(Model::id));
    }

    private static boolean isDeadlineWatch(Element subProcess) {
        return Objects.equals(Model.id(subProcess), "SubProcess_DeadlineWatch");
    }

    private static Stream<Element> starts(Element subProcess) {
        return Model.children(subProcess, "startEvent");
    }

    private static boolean interrupts(Element start) {
        return !start.getAttribute("isInterrupting").equals("false");
    }

    private static boolean isMessage(Element start) {
        return Model.within(start, "messageEventDefinition").findAny().isPresent();
    }
}
