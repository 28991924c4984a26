package nl.topdossier.portal.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the elements of our models are called, read from the models themselves. */
@Component
public class ModelNames {

    private static final Map<String, String> FOLDERS = Map.of(
            "draft-letter", "1-draft",
            "collect-sign-offs", "2-sign-off",
            "dispatch-letter", "3-dispatch",
            "prepare-summit", "4-summit",
            "do-work-task", "4-summit");

    private final Map<String, Map<String, String>> names = new ConcurrentHashMap<>();

    /** The place of a process' model on the class path; only our own processes have one. */
    public String resource(String processId) {
        String folder = FOLDERS.get(processId);
        if (folder == null) {
            throw new IllegalArgumentException("Expected one of our processes, but got another");
        }
        return "bpmn/" + folder + "/" + processId + ".bpmn";
    }

    /** The name of an element; its id when it has none. */
    public String of(String processId, String elementId) {
        return names.computeIfAbsent(processId, this::read).getOrDefault(elementId, elementId);
    }

    private Map<String, String> read(String processId) {
        try (InputStream model = new ClassPathResource(resource(processId)).getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList elements = factory.newDocumentBuilder().parse(model).getElementsByTagName("*");
            Map<String, String> found = new HashMap<>();
            for (int i = 0; i < elements.getLength(); i++) {
                if (elements.item(i) instanceof Element element && element.hasAttribute("name")) {
                    found.put(element.getAttribute("id"), element.getAttribute("name"));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("Expected the model of " + processId + " to be readable", e);
        }
    }
}
