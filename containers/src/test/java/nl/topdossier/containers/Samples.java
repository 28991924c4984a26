package nl.topdossier.containers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.topdossier.contracts.Fact;
import nl.topdossier.contracts.FactType;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** The samples of the contracts, and where asyncapi.yaml says that they are told. */
final class Samples {

    private static final String SOURCE = "urn:nld:oin:00000000000000000000:systeem:topdossier-samples";
    private static final Map<String, FactType> BY_NAME = Arrays.stream(FactType.values())
            .collect(Collectors.toMap(type -> type.record().getSimpleName(), type -> type));

    private Samples() {}

    static String json(FactType type) {
        String name = "/contracts/" + type.type() + ".sample.json";
        try (InputStream file = Objects.requireNonNull(Fact.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every kind of fact on every topic that carries it. */
    static List<OnTopic> everywhere() {
        List<OnTopic> all = new ArrayList<>();
        channels()
                .properties()
                .forEach(channel -> channel.getValue().path("messages").properties().stream()
                        .map(message -> BY_NAME.get(message.getKey()))
                        .filter(Objects::nonNull)
                        .forEach(type -> all.add(new OnTopic(channel.getKey(), type))));
        return all;
    }

    private static JsonNode channels() {
        try {
            Object document = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(Images.file("contracts/asyncapi.yaml")));
            return Provider.JSON.valueToTree(document).path("channels");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts them on the shared broker in the envelope of the services, with this content; gives the ids of the events. */
    static Map<UUID, OnTopic> put(List<OnTopic> samples, Function<FactType, String> content) {
        Map<UUID, OnTopic> events = new LinkedHashMap<>();
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", Containers.kafka().getBootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            for (OnTopic sample : samples) {
                UUID eventId = UUID.randomUUID();
                producer.send(message(sample, eventId, content.apply(sample.type())));
                events.put(eventId, sample);
            }
        }
        return events;
    }

    /** Each with a key of its own: one that is refused would hold those that follow it, and they would not be read. */
    private static ProducerRecord<String, String> message(OnTopic sample, UUID eventId, String content) {
        String key = UUID.randomUUID().toString();
        String type = sample.type().type();
        var message = new ProducerRecord<>(sample.topic(), key, content);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        eventId.toString(),
                        "ce_source",
                        SOURCE,
                        "ce_type",
                        type,
                        "ce_time",
                        "2026-01-05T09:00:00Z",
                        "ce_subject",
                        key,
                        "ce_sequence",
                        "1",
                        "ce_dataschema",
                        "urn:topdossier:schema:" + type,
                        "content-type",
                        "application/json",
                        "traceparent",
                        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    /** A kind of fact on one of its topics. */
    record OnTopic(String topic, FactType type) {

        String name() {
            return topic + " " + type.record().getSimpleName();
        }
    }
}
