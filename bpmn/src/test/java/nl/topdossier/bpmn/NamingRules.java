package nl.topdossier.bpmn;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids and words. */
final class NamingRules {

    private static final Pattern HAND_MADE = Pattern.compile(
            "(StartEvent|EndEvent|Event|Task|Gateway|SubProcess|Flow|Message|Error|Catch|Timer|Terminate|Definitions|Diagram|Plane)"
                    + "_[A-Z][A-Za-z]+(_di)?");
    private static final Pattern PROCESS = Pattern.compile("[a-z]+(-[a-z]+)+");

    /** Tests, logs and running instances name these ids; a generated one says nothing and changes with the tool. */
    static final ModelRule HAND_MADE_IDS = new ModelRule(
            "hand-made-ids",
            "ids are named in tests and logs: write one that says what the element is",
            NamingRules::generatedIds);

    /** Officials see these words on the live diagram. */
    static final ModelRule DUTCH_NAMES = new ModelRule(
            "dutch-names",
            "the diagram is shown to people: give the element a name in Dutch",
            model -> Stream.concat(model.nodes(), model.all("process"))
                    .filter(element -> element.getAttribute("name").isBlank())
                    .map(Model::id));

    /** A process per stage, linked by facts: a model that knows another is deployed, versioned and broken with it. */
    static final ModelRule ONLY_OWN_PROCESS = new ModelRule(
            "only-own-process",
            "no model names another process: publish a fact, and let its owner start it",
            NamingRules::namesOfOtherProcesses);

    static final List<ModelRule> ALL = List.of(HAND_MADE_IDS, DUTCH_NAMES, ONLY_OWN_PROCESS);

    private NamingRules() {}

    private static Stream<String> generatedIds(Model model) {
        return model.all("*")
                .filter(element -> element.hasAttribute("id"))
                .filter(element -> !(element.getLocalName().equals("process") ? PROCESS : HAND_MADE)
                        .matcher(Model.id(element))
                        .matches())
                .map(Model::id);
    }

    private static Stream<String> namesOfOtherProcesses(Model model) {
        var others = Models.processIds().stream()
                .filter(id -> !id.equals(model.processId()))
                .toList();
        return model.all("*")
                .filter(element ->
                        Model.words(element).anyMatch(word -> others.stream().anyMatch(word::contains)))
                .map(Model::nearestId);
    }
}
