package nl.topdossier.logistics.timetable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.topdossier.calendar.DeadlineRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All versions of the rules: those that come with the product and those in the folder that the administrator set; the service
 * does not start with one that can't be read.
 */
@Component
public class RuleBook {

    private final List<TimetableRules> all;

    /** Reads them. */
    public RuleBook(@Value("${topdossier.logistics.timetables-folder:}") String folder) {
        var mapper = new YAMLMapper();
        Stream<String> places = folder.isBlank()
                ? Stream.of("classpath:timetables/*.yaml")
                : Stream.of("classpath:timetables/*.yaml", "file:" + folder + "/*.yaml");
        this.all =
                places.flatMap(RuleBook::files).map(file -> read(mapper, file)).toList();
        requireOnce();
    }

    private static Stream<Resource> files(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOnce() {
        Set<String> versions = new HashSet<>();
        all.forEach(rules -> {
            String version = rules.meetingKind() + " version " + rules.version();
            if (!versions.add(version)) {
                throw new IllegalStateException(
                        "Expected the rules for " + version + " once, but two files have this kind and version");
            }
        });
    }

    private static TimetableRules read(YAMLMapper mapper, Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return mapper.readValue(stream, TimetableRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalStateException("Expected rules of a timetable in " + file + ", but they can't be read", e);
        }
    }

    /** The names of all reviews that any meeting has. */
    public Set<String> reviews() {
        return all.stream()
                .flatMap(rules -> rules.reviews().stream())
                .map(DeadlineRule::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules by which a meeting of this kind is planned from now on. */
    TimetableRules newest(String meetingKind) {
        return all.stream()
                .filter(rules -> rules.meetingKind().equals(meetingKind))
                .max(Comparator.comparingInt(TimetableRules::version))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected rules for meetings of kind " + meetingKind + ", but there are none"));
    }

    /** The rules by which a meeting was planned. */
    TimetableRules version(String meetingKind, int version) {
        return all.stream()
                .filter(rules -> rules.meetingKind().equals(meetingKind) && rules.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected version " + version + " of the rules for "
                        + meetingKind + ", but it is not there any more"));
    }
}
