package nl.topdossier.bpmn;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every model must keep to, why, and who breaks it. */
record ModelRule(String name, String because, Function<Model, Stream<String>> breaches) {

    static List<ModelRule> all() {
        return Stream.of(NamingRules.ALL, DiagramRules.ALL, WiringRules.ALL, BehaviourRules.ALL)
                .flatMap(List::stream)
                .toList();
    }

    List<String> breachesIn(Model model) {
        return breaches.apply(model)
                .map(breach -> breach + " (" + because + ")")
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
