package nl.topdossier.logistics.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.topdossier.logistics.timetable.RuleBook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The templates that come with the product and those in the folder that the administrator set; the service does not start
 * with one that is wrong.
 */
@Component
public class Templates {

    private final List<PlannedTemplate> all;

    Templates(@Value("${topdossier.logistics.templates-folder:}") String folder, RuleBook rules) {
        Stream<String> places = folder.isBlank()
                ? Stream.of("classpath*:templates/*.yaml")
                : Stream.of("classpath*:templates/*.yaml", "file:" + folder + "/*.yaml");
        this.all = places.flatMap(Templates::files)
                .map(file -> read(file, rules))
                .sorted(Comparator.comparing(
                                (PlannedTemplate read) -> read.template().id())
                        .thenComparing(read -> -read.template().version()))
                .toList();
        requireOnce();
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedTemplate read(Resource file, RuleBook rules) {
        try (InputStream content = file.getInputStream()) {
            return TemplateReader.read(String.valueOf(file.getFilename()), content, rules.reviews());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOnce() {
        List<String> names = new ArrayList<>();
        all.forEach(read -> {
            String name = read.template().id() + " version " + read.template().version();
            if (names.contains(name)) {
                throw new TemplateProblem(name, List.of("expected it once, but two files have this id and version"));
            }
            names.add(name);
        });
    }

    /** All templates by id, the newest version of each first. */
    public List<PlannedTemplate> all() {
        return all;
    }

    /** This version of a template. */
    public Optional<PlannedTemplate> find(String id, int version) {
        return all.stream()
                .filter(read -> read.template().id().equals(id))
                .filter(read -> read.template().version() == version)
                .findFirst();
    }
}
