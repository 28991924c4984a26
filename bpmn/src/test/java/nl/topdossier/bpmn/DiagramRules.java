package nl.topdossier.bpmn;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The picture: it is shown live, so it must be readable. */
final class DiagramRules {

    /** What is not drawn can't be seen when a letter is stuck there. */
    static final ModelRule DRAWN = new ModelRule(
            "drawn",
            "every node and flow is in the diagram",
            model -> Stream.concat(model.nodes(), model.all("sequenceFlow"))
                    .filter(element -> model.picture(element).isEmpty())
                    .map(Model::id));

    /** One shape on another hides a token. */
    static final ModelRule NO_OVERLAPS = new ModelRule(
            "no-overlaps",
            "shapes do not lie on each other; only a boundary event lies on its task and a node in its sub-process",
            DiagramRules::overlaps);

    /** A flow through a shape that it has nothing to do with reads as if it stopped there. */
    static final ModelRule FLOWS_ARE_CLEAR = new ModelRule(
            "flows-are-clear",
            "flows run straight, left to right or up and down, and round shapes that are not theirs",
            DiagramRules::unclearFlows);

    /** A name without a place is put anywhere. */
    static final ModelRule LABELS_PLACED = new ModelRule(
            "labels-placed",
            "names beside their shape or flow have a place in the diagram, and not the same one",
            DiagramRules::badLabels);

    static final List<ModelRule> ALL = List.of(DRAWN, NO_OVERLAPS, FLOWS_ARE_CLEAR, LABELS_PLACED);

    private DiagramRules() {}

    private static Rectangle2D bounds(Model model, Element node) {
        return model.picture(node).map(DiagramRules::bounds).orElse(new Rectangle2D.Double());
    }

    private static Rectangle2D bounds(Element picture) {
        var bounds = Model.children(picture, "Bounds").findFirst().orElseThrow();
        return new Rectangle2D.Double(
                number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<String> overlaps(Model model) {
        var nodes = model.nodes().toList();
        return nodes.stream()
                .flatMap(one -> nodes.subList(nodes.indexOf(one) + 1, nodes.size()).stream()
                        .filter(other -> bounds(model, one).intersects(bounds(model, other)))
                        .filter(other -> !isAttached(one, other) && !isAttached(other, one))
                        .filter(other -> !isIn(one, other) && !isIn(other, one))
                        .map(other -> Model.id(one) + " and " + Model.id(other)));
    }

    private static boolean isAttached(Element event, Element task) {
        return event.getAttribute("attachedToRef").equals(Model.id(task));
    }

    private static boolean isIn(Element inner, Element outer) {
        return Stream.iterate(inner.getParentNode(), node -> node != null, node -> node.getParentNode())
                .anyMatch(node -> node.equals(outer));
    }

    private static Stream<String> unclearFlows(Model model) {
        return model.all("sequenceFlow")
                .filter(flow ->
                        lines(model, flow).stream().anyMatch(line -> isSlanted(line) || hits(model, flow, line)))
                .map(Model::id);
    }

    private static List<Line2D> lines(Model model, Element flow) {
        var points = model.picture(flow).stream()
                .flatMap(picture -> Model.children(picture, "waypoint"))
                .map(point -> new Point2D.Double(number(point, "x"), number(point, "y")))
                .toList();
        var lines = new ArrayList<Line2D>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        return lines;
    }

    private static boolean isSlanted(Line2D line) {
        return line.getX1() != line.getX2() && line.getY1() != line.getY2();
    }

    private static boolean hits(Model model, Element flow, Line2D line) {
        return model.nodes()
                .filter(node -> !node.getLocalName().equals("subProcess") || !isIn(flow, node))
                .filter(node -> !Model.id(node).equals(flow.getAttribute("sourceRef")))
                .filter(node -> !Model.id(node).equals(flow.getAttribute("targetRef")))
                .anyMatch(node -> bounds(model, node).intersectsLine(line));
    }

    private static Stream<String> badLabels(Model model) {
        var labelled = Stream.concat(model.nodes().filter(DiagramRules::isNamedBeside), model.all("sequenceFlow"))
                .filter(element -> !element.getAttribute("name").isBlank())
                .toList();
        var unplaced = labelled.stream()
                .filter(element -> labels(model, element).findAny().isEmpty())
                .map(Model::id);
        var onEachOther = labelled.stream()
                .flatMap(one -> labelled.subList(labelled.indexOf(one) + 1, labelled.size()).stream()
                        .filter(other -> labels(model, one)
                                .anyMatch(label -> labels(model, other).anyMatch(label::intersects)))
                        .map(other -> Model.id(one) + " and " + Model.id(other)));
        return Stream.concat(unplaced, onEachOther);
    }

    private static Stream<Rectangle2D> labels(Model model, Element element) {
        return model.picture(element).stream()
                .flatMap(picture -> Model.children(picture, "BPMNLabel"))
                .map(DiagramRules::bounds);
    }

    private static boolean isNamedBeside(Element node) {
        return node.getLocalName().endsWith("Event") || node.getLocalName().endsWith("Gateway");
    }
}
