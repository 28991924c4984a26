package nl.topdossier.logistics.templates;

import java.util.List;

/** A template that can't be used, with everything that is wrong with it. */
public class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplateProblem(String file, List<String> problems) {
        super("Template " + file + " can't be used: " + String.join("; ", problems));
    }
}
