package nl.topdossier.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** asyncapi.yaml names every topic and every fact, and nothing that does not exist. */
class AsyncApiTests {

    private static final Path FILE = Path.of("asyncapi.yaml");

    private Map<String, Object> document = Map.of();

    @BeforeEach
    void read() throws IOException {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
        document = map(loaded);
    }

    @Test
    void isAsyncApi3() {
        assertThat(document.get("asyncapi")).isEqualTo("3.0.0");
    }

    @Test
    void listsEveryTopicAndNoOther() {
        Set<String> topics = Arrays.stream(Topics.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(AsyncApiTests::value)
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of("drafting", "approval", "dispatch", "logistics").forEach(service -> {
            topics.add(Topics.tasks(service));
            topics.add(Topics.processes(service));
        });
        Stream.of("drafting", "approval", "dispatch", "records", "logistics", "commitments")
                .forEach(service -> topics.add(Topics.audit(service)));

        assertThat(new TreeSet<>(part("channels").keySet())).isEqualTo(topics);
        part("channels")
                .forEach((name, channel) ->
                        assertThat(map(channel).get("address")).isEqualTo(name));
    }

    @Test
    void listsEveryFactWithItsSchema() {
        Map<String, Object> messages = part("components", "messages");
        for (FactType type : FactType.values()) {
            Map<String, Object> message = map(messages.get(type.record().getSimpleName()));

            assertThat(message.get("name")).isEqualTo(type.type());
            assertThat(reference(map(map(message.get("payload")).get("schema"))))
                    .endsWith("/contracts/" + type.type() + ".schema.json");
        }
        assertThat(messages).hasSize(FactType.values().length + 1).containsKey("EngineRecord");
    }

    @Test
    void tellsEveryFactOnSomeTopic() {
        Set<String> told = part("channels").values().stream()
                .flatMap(channel -> map(map(channel).get("messages")).keySet().stream())
                .collect(Collectors.toSet());

        assertThat(told).isEqualTo(part("components", "messages").keySet());
    }

    @Test
    void tellsOnEveryTopic() {
        Set<String> told = part("operations").values().stream()
                .map(operation -> reference(map(map(operation).get("channel"))))
                .collect(Collectors.toSet());

        assertThat(told)
                .isEqualTo(part("channels").keySet().stream()
                        .map(topic -> "#/channels/" + topic)
                        .collect(Collectors.toSet()));
    }

    @Test
    void refersOnlyToWhatIsThere() {
        assertThat(references(document)).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#/")) {
                assertThat(find(reference)).as(reference).isNotNull();
            } else {
                assertThat(Path.of(reference)).isRegularFile();
            }
        });
    }

    private @Nullable Object find(String reference) {
        Object found = document;
        for (String name : reference.substring(2).split("/")) {
            found = map(found).getOrDefault(name, Map.of());
        }
        return map(found).isEmpty() ? null : found;
    }

    private static List<String> references(@Nullable Object node) {
        if (node instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .flatMap(field -> "$ref".equals(field.getKey())
                            ? Stream.of(String.valueOf(field.getValue()))
                            : references(field.getValue()).stream())
                    .toList();
        }
        if (node instanceof List<?> items) {
            return items.stream().flatMap(item -> references(item).stream()).toList();
        }
        return List.of();
    }

    private Map<String, Object> part(String... path) {
        Map<String, Object> part = document;
        for (String name : path) {
            part = map(part.get(name));
        }
        return part;
    }

    private static String reference(Map<String, Object> node) {
        return String.valueOf(node.get("$ref"));
    }

    private static Map<String, Object> map(@Nullable Object node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> found) {
            found.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        return fields;
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
