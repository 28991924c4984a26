package nl.topdossier.bpmn;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How elements hang together, and with the services. */
final class WiringRules {

    /** The engine reads the lists in the nodes; a flow that is missing there is silently not taken by some tools. */
    static final ModelRule CONNECTED = new ModelRule(
            "connected",
            "every flow is listed by the node that it leaves and by the one it enters",
            WiringRules::unconnected);

    /** The service knows its tasks by its own id; without it a task is nobody's. */
    static final ModelRule TASKS_CARRY_REFERENCE = new ModelRule(
            "tasks-carry-reference",
            "a user task carries the owning service's task id as externalReference, and nothing about assignees",
            model -> model.nodes("userTask").filter(WiringRules::isNobodysTask).map(Model::id));

    /** The latest version may have been deployed meanwhile, with another meaning. */
    static final ModelRule BOUND_TO_DEPLOYMENT = new ModelRule(
            "bound-to-deployment",
            "decisions and called processes are those deployed together with the model: bindingType=deployment",
            model -> model.all("calledDecision", "calledElement")
                    .filter(called -> !called.getAttribute("bindingType").equals("deployment"))
                    .map(called -> Model.id(Model.parent(Model.parent(called)))));

    /** A job type that nobody works on is a process that waits for ever. */
    static final ModelRule KNOWN_JOB_TYPES = new ModelRule(
            "known-job-types",
            "every job type has an owner in job-types.properties",
            model -> jobTypes(model).filter(type -> !JobTypes.all().contains(type)));

    /** One letter has many submissions, rounds and hand-overs: an answer to one must never reach another. */
    static final ModelRule CORRELATED_BY_SMALLEST_THING = new ModelRule(
            "correlated-by-smallest-thing",
            "messages are correlated by the smallest thing that they are about, never by the letter",
            WiringRules::badlyCorrelated);

    static final List<ModelRule> ALL = List.of(
            CONNECTED, TASKS_CARRY_REFERENCE, BOUND_TO_DEPLOYMENT, KNOWN_JOB_TYPES, CORRELATED_BY_SMALLEST_THING);

    private static final Set<String> SMALLEST = Set.of(
            "=submissionId",
            "=roundId",
            "=dispatchId",
            "=releaseTaskId",
            "=handOver.handOverId",
            "=summitId",
            "=workTaskId");

    private WiringRules() {}

    static Stream<String> jobTypes(Model model) {
        return model.all("taskDefinition").map(definition -> definition.getAttribute("type"));
    }

    private static Stream<String> unconnected(Model model) {
        var flows = model.all("sequenceFlow")
                .filter(flow ->
                        !lists(model, flow, "sourceRef", "outgoing") || !lists(model, flow, "targetRef", "incoming"))
                .map(Model::id);
        var nodes = model.nodes()
                .filter(node -> !Model.isEventSubProcess(node))
                .filter(WiringRules::isLoose)
                .map(Model::id);
        return Stream.concat(flows, nodes);
    }

    private static boolean lists(Model model, Element flow, String end, String list) {
        return Model.children(model.byId(flow.getAttribute(end)), list)
                .anyMatch(listed -> listed.getTextContent().strip().equals(Model.id(flow)));
    }

    private static boolean isLoose(Element node) {
        boolean begins = Set.of("startEvent", "boundaryEvent").contains(node.getLocalName());
        boolean ends = node.getLocalName().equals("endEvent");
        return Model.children(node, "incoming").findAny().isEmpty() && !begins
                || Model.children(node, "outgoing").findAny().isEmpty() && !ends;
    }

    private static boolean isNobodysTask(Element task) {
        return Model.within(task, "userTask").findAny().isEmpty()
                || Model.within(task, "formDefinition")
                        .noneMatch(
                                form -> form.getAttribute("externalReference").startsWith("="))
                || Stream.of("assignmentDefinition", "taskListeners", "taskSchedule")
                        .anyMatch(name -> Model.within(task, name).findAny().isPresent());
    }

    private static Stream<String> badlyCorrelated(Model model) {
        return model.all("message")
                .filter(message -> !isStart(model, message))
                .filter(message -> !isAllowed(message))
                .map(message -> message.getAttribute("name"));
    }

    /** The key of the message that starts a process is given by who sends it. */
    private static boolean isStart(Model model, Element message) {
        return model.all("process")
                .flatMap(process -> Model.children(process, "startEvent"))
                .flatMap(start -> Model.within(start, "messageEventDefinition"))
                .anyMatch(start -> start.getAttribute("messageRef").equals(Model.id(message)));
    }

    private static boolean isAllowed(Element message) {
        return Model.within(message, "subscription")
                .map(subscription -> subscription.getAttribute("correlationKey"))
                .anyMatch(key -> SMALLEST.contains(key)
                        || key.equals("=letterId")
                                && message.getAttribute("name").equals("DraftDeadlineSet"));
    }
}
