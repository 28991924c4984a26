package nl.topdossier.portal.board;

import java.util.List;
import java.util.function.Predicate;

/** What the diagram marks: as JSON beside the model, read by the page's script. */
public record DiagramState(List<String> visited, List<Token> tokens, List<String> incidents) {

    /** Tokens at one element. */
    public record Token(String element, int count) {}

    static DiagramState of(List<ElementRow> elements) {
        return new DiagramState(
                ids(elements, element -> element.state() == ElementRow.State.VISITED),
                elements.stream()
                        .filter(element -> element.count() > 0)
                        .map(element -> new Token(element.elementId(), element.count()))
                        .toList(),
                ids(elements, element -> element.state() == ElementRow.State.INCIDENT));
    }

    private static List<String> ids(List<ElementRow> elements, Predicate<ElementRow> which) {
        return elements.stream().filter(which).map(ElementRow::elementId).toList();
    }
}
