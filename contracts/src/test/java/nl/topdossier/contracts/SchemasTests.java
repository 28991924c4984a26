package nl.topdossier.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas promise: the same fields as the records, room for more, and no place for text or personal data. */
class SchemasTests {

    private static final Set<String> FORMATS = Set.of("uuid", "date-time", "date");
    private static final Map<Type, String> SCALARS = Map.of(
            UUID.class, "uuid",
            Instant.class, "date-time",
            LocalDate.class, "date",
            boolean.class, "boolean",
            int.class, "integer",
            long.class, "integer",
            String.class, "string");
    /** What a string may hold is looked at by {@link #haveNoPlaceForText}. */
    private static final JsonNode ANY_STRING = JsonMapper.builder().build().readTree("{\"type\": \"string\"}");

    private static final List<String> TEXTS = List.of(
            "Een zin over de brief.",
            "Anna de Vries",
            "anna@example.org",
            "Geachte voorzitter,\nhierbij",
            "<b>akkoord</b>",
            "STG. GEHEIM");

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource(FactType.class)
    void haveTheShapeOfTheirRecord(FactType type) {
        expectShape(schema(type), type.record(), "");
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void areNamedByTheirType(FactType type) {
        assertThat(schema(type).path("$id").asString()).isEqualTo("urn:topdossier:schema:" + type.type());
        assertThat(schema(type).path("title").asString())
                .isEqualTo(type.record().getSimpleName());
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void haveNoPlaceForText(FactType type) {
        List<String> places = new ArrayList<>();
        collectTextPlaces(schema(type), "", places);

        // The entry of an audit chain is hashed as it stands, so it travels as one string; its own schema is inside.
        assertThat(places).isEqualTo(type == FactType.AUDIT_ENTRY_RECORDED ? List.of("/entry") : List.of());
    }

    @ParameterizedTest
    @EnumSource(FactType.class)
    void allowFieldsToBeAdded(FactType type) {
        assertThat(schema(type).findValues("additionalProperties")).allMatch(JsonNode::asBoolean);
    }

    private static void expectShape(JsonNode schema, Type type, String place) {
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            expectShape(item == String.class ? ANY_STRING : schema.path("items"), item, place + "/*");
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            expectFields(schema, kind.getRecordComponents(), place);
        } else if (type instanceof Class<?> kind && kind.isEnum()) {
            assertThat(texts(schema.path("enum")))
                    .as(place)
                    .isEqualTo(Arrays.stream(kind.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.toCollection(TreeSet::new)));
        } else {
            assertThat(schema.path("format").asString(schema.path("type").asString("")))
                    .as(place)
                    .isEqualTo(SCALARS.get(type));
        }
    }

    private static void expectFields(JsonNode schema, RecordComponent[] fields, String place) {
        assertThat(new TreeSet<>(schema.path("properties").propertyNames()))
                .as(place)
                .isEqualTo(names(Arrays.asList(fields)));
        assertThat(texts(schema.path("required")))
                .as(place)
                .isEqualTo(names(Arrays.stream(fields)
                        .filter(field -> !mayBeAbsent(field))
                        .toList()));
        for (RecordComponent field : fields) {
            JsonNode property = schema.path("properties").path(field.getName());
            assertThat(texts(property.path("type")).contains("null"))
                    .as(place + "/" + field.getName())
                    .isEqualTo(mayBeAbsent(field));
            expectShape(
                    field.getType() == String.class ? ANY_STRING : property,
                    field.getGenericType(),
                    place + "/" + field.getName());
        }
    }

    private void collectTextPlaces(JsonNode schema, String place, List<String> places) {
        if (texts(schema.path("type")).contains("string")
                || schema.path("type").asString("").equals("string")) {
            boolean closed = schema.has("enum")
                    || FORMATS.contains(schema.path("format").asString(""))
                    || acceptsNoText(schema.path("pattern").asString(""));
            if (!closed) {
                places.add(place);
            }
        }
        schema.path("properties")
                .propertyStream()
                .forEach(field -> collectTextPlaces(field.getValue(), place + "/" + field.getKey(), places));
        if (schema.has("items")) {
            collectTextPlaces(schema.path("items"), place + "/*", places);
        }
    }

    private static boolean acceptsNoText(String pattern) {
        return pattern.startsWith("^")
                && pattern.endsWith("$")
                && TEXTS.stream()
                        .noneMatch(
                                text -> Pattern.compile(pattern).matcher(text).find());
    }

    private static boolean mayBeAbsent(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static TreeSet<String> names(List<RecordComponent> fields) {
        return fields.stream().map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> texts(JsonNode list) {
        TreeSet<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }

    private JsonNode schema(FactType type) {
        return json.readTree(ContractFiles.schema(type.type()));
    }
}
