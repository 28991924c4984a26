package nl.topdossier.logistics.templates;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a template and refuses it with everything that is wrong with it. */
public final class TemplateReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private TemplateReader() {}

    /** The template in this file, which may need these reviews; the name is for messages. */
    public static PlannedTemplate read(String name, InputStream file, Set<String> reviews) {
        Template template;
        try {
            template = YAML.readValue(file, Template.class);
        } catch (JacksonException e) {
            throw new TemplateProblem(name, List.of(place(e) + e.getOriginalMessage()));
        }
        List<String> problems = TemplateRules.problemsOf(template, reviews);
        if (!problems.isEmpty()) {
            throw new TemplateProblem(name, problems);
        }
        return new PlannedTemplate(template);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
    }
}
