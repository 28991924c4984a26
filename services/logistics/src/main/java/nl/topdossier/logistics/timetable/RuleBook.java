package nl.topdossier.logistics.timetable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All versions of the rules, read from the files in {@code timetables/}. */
@Component
class RuleBook {

    private final List<TimetableRules> all;

    RuleBook() {
        var mapper = new YAMLMapper();
        this.all = Arrays.stream(files()).map(file -> read(mapper, file)).toList();
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath:timetables/*.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimetableRules read(YAMLMapper mapper, Resource file) {
        try (InputStream stream = file.getInputStream()) {
            return mapper.readValue(stream, TimetableRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
