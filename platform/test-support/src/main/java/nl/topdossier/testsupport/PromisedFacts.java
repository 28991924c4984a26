package nl.topdossier.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What asyncapi.yaml says that a service tells, for the last test of the service: its other tests had it tell all that. */
public final class PromisedFacts {

    private static final Path CONTRACT = Path.of("../../contracts/asyncapi.yaml");

    private PromisedFacts() {}

    /** Holds the promise against what the tests of this JVM told before; skips the test that is run without them. */
    public static void wereToldBy(String service) {
        Set<String> told = ToldFacts.of(service);
        if (told.isEmpty()) {
            System.out.println("The facts of " + service + " are compared only after all its other tests");
        }
        assumeFalse(told.isEmpty(), "no other test ran before");

        assertThat(told)
                .as("facts that the tests of %s told, against those of its channels in asyncapi.yaml", service)
                .containsExactlyInAnyOrderElementsOf(of(service));
        assertThat(ToldFacts.takeViolations())
                .as("told facts that break their schema")
                .isEmpty();
    }

    /** Each as the topic and the name of the fact. */
    static Set<String> of(String service) {
        Set<String> promised = new TreeSet<>();
        contract().path("channels").properties().stream()
                .filter(channel -> channel.getKey().startsWith(service + "."))
                .forEach(channel -> channel.getValue()
                        .path("messages")
                        .propertyNames()
                        .forEach(name -> promised.add(channel.getKey() + " " + name)));
        return promised;
    }

    private static JsonNode contract() {
        try {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(CONTRACT));
            return JsonMapper.builder().build().valueToTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
