package nl.topdossier.exporter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The arguments that the broker's configuration gives to the exporter, checked before the broker starts. */
record ExporterSettings(
        String engineId,
        String bootstrapServers,
        String topic,
        int partitions,
        Optional<Short> replicationFactor,
        int lingerMillis,
        int maxPendingBytes,
        boolean withFlows,
        Optional<Path> clientFile) {

    private static final String ENGINE_ID = "engineid";
    private static final String BOOTSTRAP_SERVERS = "bootstrapservers";
    private static final String TOPIC = "topic";
    private static final String PARTITIONS = "partitions";
    private static final String REPLICATION_FACTOR = "replicationfactor";
    private static final String LINGER_MILLIS = "lingerms";
    private static final String MAX_PENDING_BYTES = "maxpendingbytes";
    private static final String SEQUENCE_FLOWS = "sequenceflows";
    private static final String CLIENT_FILE = "clientfile";
    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            ENGINE_ID,
            BOOTSTRAP_SERVERS,
            TOPIC,
            PARTITIONS,
            REPLICATION_FACTOR,
            LINGER_MILLIS,
            MAX_PENDING_BYTES,
            SEQUENCE_FLOWS,
            CLIENT_FILE));

    private static final Pattern ENGINE_ID_FORM = Pattern.compile("[A-Za-z0-9._-]{1,100}");
    private static final Pattern BOOTSTRAP_FORM = Pattern.compile("\\S+:\\d{1,5}(\\s*,\\s*\\S+:\\d{1,5})*");
    private static final Pattern FLAG_FORM = Pattern.compile("true|false");
    private static final Pattern TOPIC_FORM = Pattern.compile("[A-Za-z0-9._-]{1,249}");

    static ExporterSettings from(Map<String, Object> arguments) {
        var given = Arguments.of(arguments);
        return new ExporterSettings(
                given.text(ENGINE_ID, null, ENGINE_ID_FORM),
                given.text(BOOTSTRAP_SERVERS, null, BOOTSTRAP_FORM),
                given.text(TOPIC, "engine.record.v1", TOPIC_FORM),
                given.number(PARTITIONS, 1, 1, 1_000),
                given.optional(REPLICATION_FACTOR).map(any -> (short) given.number(REPLICATION_FACTOR, 1, 1, 9)),
                given.number(LINGER_MILLIS, 3, 0, 1_000),
                given.number(MAX_PENDING_BYTES, 16 << 20, 64 << 10, 1 << 30),
                given.text(SEQUENCE_FLOWS, "false", FLAG_FORM).equals("true"),
                given.readableFile(CLIENT_FILE));
    }

    /** Arguments by name; from the environment names arrive in lower case, from a file as they were written. */
    private record Arguments(Map<String, String> byName) {

        static Arguments of(Map<String, Object> arguments) {
            var byName = new TreeMap<String, String>();
            arguments.forEach((given, value) -> {
                var name = given.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
                if (!KNOWN.contains(name)) {
                    throw new IllegalArgumentException(
                            "Expected the exporter's arguments to be among " + KNOWN + ", but one is '" + given + "'");
                }
                byName.put(name, String.valueOf(value).strip());
            });
            return new Arguments(byName);
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(byName.get(name)).filter(text -> !text.isEmpty());
        }

        String text(String name, @Nullable String otherwise, Pattern form) {
            var text = optional(name).orElse(otherwise);
            if (text == null) {
                throw new IllegalArgumentException(
                        "Expected the exporter's argument '" + name + "' to be given, but it is missing or empty");
            }
            if (!form.matcher(text).matches()) {
                throw new IllegalArgumentException("Expected the exporter's argument '" + name + "' to look like "
                        + form.pattern() + ", but it is '" + text + "'");
            }
            return text;
        }

        Optional<Path> readableFile(String name) {
            var file = optional(name).map(Path::of);
            if (file.isPresent() && !Files.isReadable(file.get())) {
                throw new IllegalArgumentException("Expected the exporter's argument '" + name
                        + "' to be a file that can be read, but '" + file.get() + "' is not");
            }
            return file;
        }

        int number(String name, int otherwise, int least, int most) {
            var text = optional(name).orElse(String.valueOf(otherwise));
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below, with the range that would have been right
            }
            throw new IllegalArgumentException("Expected the exporter's argument '" + name
                    + "' to be a whole number from " + least + " to " + most + ", but it is '" + text + "'");
        }
    }
}
