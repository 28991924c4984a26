package nl.topdossier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the stack in containers promises whoever runs it, read from its files. */
class ComposeTests {

    private static final String HINT = ":?run ./topdossier images first, it writes .env}";
    private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule required ";
    private static final Set<String> OURS =
            Set.of("drafting", "approval", "dispatch", "records", "logistics", "commitments", "portal");
    private static final Set<String> ENDS = Set.of("kafka-rights");
    private static final Map<String, Map<String, Object>> REAL = services("docker-compose.yml");
    private static final Map<String, Map<String, Object>> EXERCISE = services("compose/demo.yml");

    @Test
    void everyPortIsOnThisMachineOnly() {
        inBoth((name, part) -> assertThat(list(part, "ports"))
                .as("ports of " + name)
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:")));
    }

    @Test
    void everyPartHasALimitOfMemoryAHealthCheckAndAnEndToItsLog() {
        REAL.forEach((name, part) -> {
            assertThat(part).as(name).containsKeys("mem_limit", "logging", "image");
            if (!ENDS.contains(name)) {
                assertThat(part).as(name).containsKeys("healthcheck", "restart");
            }
        });
    }

    @Test
    void ourServicesWriteNothingAndMayDoNothing() {
        assertThat(REAL.keySet()).containsAll(OURS);
        OURS.stream()
                .map(REAL::get)
                .forEach(part -> assertThat(part)
                        .containsEntry("read_only", true)
                        .containsEntry("cap_drop", List.of("ALL"))
                        .containsEntry("security_opt", List.of("no-new-privileges:true")));
    }

    @Test
    void everySecretComesFromTheEnvFileAndItsLackIsExplained() {
        inBoth((name, part) -> settings(part).forEach((setting, value) -> {
            if (setting.matches(".*(PASSWORD|SECRET).*") && !setting.equals("SPRING_MAIL_PASSWORD")) {
                assertThat(value)
                        .as(name + " " + setting)
                        .startsWith("${TOPDOSSIER_")
                        .endsWith(HINT);
            }
        }));
        // A mail relay may ask for none.
        assertThat(settings(part("portal"))).containsEntry("SPRING_MAIL_PASSWORD", "${TOPDOSSIER_MAIL_PASSWORD:-}");
    }

    @Test
    void realWorkIsNoExerciseAndHasNoStandIn() {
        OURS.forEach(name -> assertThat(settings(part(name))).as(name).containsEntry("TOPDOSSIER_EXERCISE", "false"));
        assertThat(REAL).doesNotContainKeys("stand-ins", "seed");
        assertThat(REAL.toString()).doesNotContain("stand-ins").doesNotContain("griffie");
    }

    @Test
    void kafkaKnowsItsUsersAndLetsNobodyElseWrite() {
        Map<String, String> kafka = settings(part("kafka"));
        assertThat(kafka)
                .containsEntry("KAFKA_AUTHORIZER_CLASS_NAME", "org.apache.kafka.metadata.authorizer.StandardAuthorizer")
                .containsEntry("KAFKA_SUPER_USERS", "User:administrator")
                .doesNotContainKey("KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND");
        assertThat(kafka.get("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP"))
                .contains("INSIDE:SASL_PLAINTEXT", "CONTROLLER:SASL_PLAINTEXT");
        assertThat(kafka.get("KAFKA_LISTENERS")).doesNotContain("OUTSIDE");
        OURS.forEach(name -> {
            String password = password(name);
            assertThat(kafka.get("KAFKA_LISTENER_NAME_INSIDE_PLAIN_SASL_JAAS_CONFIG"))
                    .contains("user_" + name + "=\"" + password + "\"");
            assertThat(settings(part(name)))
                    .as(name)
                    .containsEntry("SPRING_KAFKA_PROPERTIES_SECURITY_PROTOCOL", "SASL_PLAINTEXT")
                    .containsEntry(
                            "SPRING_KAFKA_PROPERTIES_SASL_JAAS_CONFIG",
                            PLAIN + "username=\"" + name + "\" password=\"" + password + "\";");
            assertThat(dependencies(part(name))).as(name).containsKey("kafka-rights");
        });
        assertThat(settings(part("zeebe")))
                .containsEntry("TOPDOSSIER_KAFKA_USER", "exporter")
                .containsEntry("TOPDOSSIER_KAFKA_PASSWORD", password("exporter"));
    }

    @Test
    void everyServiceHasRightsOfItsOwnInKafka() throws IOException {
        String rights = Files.readString(Path.of("../../compose/kafka/rights.sh"));

        assertThat(rights.lines().filter(line -> line.matches("for user in [a-z ]+; do")))
                .singleElement()
                .satisfies(line -> assertThat(
                                line.replaceAll("for user in |; do", "").split(" "))
                        .containsExactlyInAnyOrderElementsOf(Stream.concat(OURS.stream(), Stream.of("exporter"))
                                .toList()));
    }

    @Test
    void whatTheMinistryAddsIsReadAndNeverWritten() {
        assertThat(settings(part("logistics")))
                .containsEntry("TOPDOSSIER_LOGISTICS_TEMPLATES_FOLDER", "/ministry/templates")
                .containsEntry("TOPDOSSIER_LOGISTICS_TIMETABLES_FOLDER", "/ministry/timetables");
        for (String service : List.of("logistics", "drafting")) {
            assertThat(settings(part(service))).containsEntry("TOPDOSSIER_RECESS_FILE", "/ministry/recess.csv");
            assertThat((List<?>) part(service).getOrDefault("volumes", List.of()))
                    .as(service)
                    .singleElement()
                    .extracting(ComposeTests::mapping)
                    .satisfies(folder -> assertThat(folder)
                            .containsEntry("source", "${TOPDOSSIER_MINISTRY_FOLDER:-./compose/ministry}")
                            .containsEntry("target", "/ministry")
                            .containsEntry("read_only", true));
        }
        Path ministry = Path.of("../../compose/ministry");
        assertThat(ministry.resolve("templates")).isDirectory();
        assertThat(ministry.resolve("timetables")).isDirectory();
        assertThat(ministry.resolve("recess.csv")).isRegularFile();
    }

    @Test
    void nobodyStartsBeforeThePartsThatItCannotStartWithout() {
        OURS.forEach(name -> assertThat(dependencies(part(name))).as(name).containsKeys("postgres", "kafka"));
        Map<String, Object> seed = EXERCISE.getOrDefault("seed", Map.of());
        assertThat(dependencies(seed)).containsKeys("zeebe", "keycloak");
        settings(seed).keySet().stream()
                .filter(setting -> setting.startsWith("TOPDOSSIER_URL_"))
                .map(setting -> setting.substring("TOPDOSSIER_URL_".length())
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-'))
                .forEach(asked -> assertThat(dependencies(seed)).containsKey(asked));
        inBoth((name, part) -> dependencies(part)
                .forEach((other, how) -> assertThat(String.valueOf(how))
                        .as(name + " on " + other)
                        .matches("\\{condition=service_(healthy|completed_successfully)}")));
    }

    @Test
    void whatKeepsTheDataIsReachedFromInsideOnly() {
        for (String name : Set.of("postgres", "kafka", "zeebe")) {
            assertThat(part(name))
                    .as(name)
                    .containsEntry("networks", List.of("inside"))
                    .doesNotContainKey("ports");
        }
    }

    @Test
    void everyImageOfOthersHasAFixedVersion() {
        var others = new TreeSet<String>();
        inBoth((name, part) -> {
            String image = String.valueOf(part.getOrDefault("image", "topdossier/"));
            if (!image.startsWith("topdossier/")) {
                others.add(image);
            }
        });
        assertThat(others).isNotEmpty().allSatisfy(image -> assertThat(image).matches(".+:[0-9][0-9.]*"));
    }

    private static String password(String user) {
        return "${TOPDOSSIER_KAFKA_PASSWORD_" + user.toUpperCase(java.util.Locale.ROOT) + HINT;
    }

    private static void inBoth(BiConsumer<String, Map<String, Object>> look) {
        Stream.of(REAL, EXERCISE).forEach(parts -> parts.forEach(look));
    }

    private static Map<String, Object> part(String name) {
        return REAL.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> part, String key) {
        return (List<String>) part.getOrDefault(key, List.of());
    }

    private static Map<String, String> settings(Map<String, Object> part) {
        var settings = new java.util.TreeMap<String, String>();
        mapping(part.get("environment")).forEach((name, value) -> settings.put(name, String.valueOf(value)));
        return settings;
    }

    private static Map<String, Object> dependencies(Map<String, Object> part) {
        return mapping(part.get("depends_on"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services(String file) {
        try (Reader reader = Files.newBufferedReader(Path.of("../..").resolve(file))) {
            Map<String, Object> all = new Yaml().load(reader);
            return (Map<String, Map<String, Object>>) all.getOrDefault("services", Map.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
