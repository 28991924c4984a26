package nl.topdossier.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The one list of job types that the models may ask for. */
public final class JobTypes {

    private JobTypes() {}

    public static Set<String> all() {
        var list = new Properties();
        try (var stream = JobTypes.class.getResourceAsStream("/bpmn/job-types.properties")) {
            list.load(Objects.requireNonNull(stream, "bpmn/job-types.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(list.stringPropertyNames());
    }
}
