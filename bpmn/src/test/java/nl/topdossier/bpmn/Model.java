package nl.topdossier.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A model as the document that it is; elements are asked for by their local names. */
public final class Model {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final List<String> NODES = List.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "task",
            "serviceTask",
            "userTask",
            "receiveTask",
            "sendTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "inclusiveGateway");

    private final Document document;
    private final Map<String, Element> byId;
    private final Map<String, Element> pictures;

    private Model(Document document) {
        this.document = document;
        this.byId = all("*").filter(element -> element.hasAttribute("id"))
                .collect(Collectors.toMap(Model::id, element -> element));
        this.pictures = all("BPMNShape", "BPMNEdge")
                .collect(Collectors.toMap(picture -> picture.getAttribute("bpmnElement"), picture -> picture));
    }

    public static Model of(String resource) {
        try (var stream = Model.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("Expected " + resource + " on the class path, but it is not there");
            }
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Model(factory.newDocumentBuilder().parse(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException("Expected " + resource + " to be a model, but " + e.getMessage(), e);
        }
    }

    public String processId() {
        return all("process").map(Model::id).findFirst().orElse("");
    }

    public List<String> sequenceFlowIds() {
        return all("sequenceFlow").map(Model::id).toList();
    }

    /** Flows that the engine does not tell about, and where each leads: an event happens instead of a flow being taken. */
    public Map<String, String> flowsToEvents() {
        return all("sequenceFlow")
                .filter(flow ->
                        byId(flow.getAttribute("sourceRef")).getLocalName().equals("eventBasedGateway"))
                .collect(Collectors.toMap(Model::id, flow -> flow.getAttribute("targetRef")));
    }

    Stream<Element> nodes() {
        return all("*").filter(element -> NODES.contains(element.getLocalName()))
                .filter(element -> BPMN.equals(element.getNamespaceURI()));
    }

    Stream<Element> nodes(String kind) {
        return nodes().filter(node -> node.getLocalName().equals(kind));
    }

    /** All elements of these kinds, wherever they are. */
    Stream<Element> all(String... names) {
        return Arrays.stream(names).flatMap(name -> within(document.getDocumentElement(), name));
    }

    Element byId(String id) {
        var element = byId.get(id);
        if (element == null) {
            throw new IllegalArgumentException("Expected an element " + id + ", but there is none");
        }
        return element;
    }

    /** The shape or edge of an element in the diagram. */
    Optional<Element> picture(Element element) {
        return Optional.ofNullable(pictures.get(id(element)));
    }

    static Stream<Element> within(Element element, String name) {
        var found = element.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    static Stream<Element> children(Element element, String name) {
        var found = new ArrayList<Element>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element each && each.getLocalName().equals(name)) {
                found.add(each);
            }
        }
        return found.stream();
    }

    static Element parent(Element element) {
        return (Element) element.getParentNode();
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static boolean isEventSubProcess(Element element) {
        return element.getAttribute("triggeredByEvent").equals("true");
    }

    /** What is written in the element itself: attributes and text. */
    static Stream<String> words(Element element) {
        var words = new ArrayList<String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            words.add(element.getAttributes().item(i).getNodeValue());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words.add(child.getNodeValue());
            }
        }
        return words.stream();
    }

    static String nearestId(Element element) {
        return element.hasAttribute("id") ? id(element) : nearestId(parent(element));
    }
}
