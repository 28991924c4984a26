package nl.topdossier.lettertext.manifest;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON in the one form of RFC 8785: keys in the order of their UTF-16 units, no white space. Takes maps, lists, texts, whole
 * numbers, booleans and null; a number with a fraction is refused, since nothing here needs one.
 */
public final class CanonicalJson {

    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private CanonicalJson() {}

    public static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> quote(text);
            case Boolean flag -> flag.toString();
            case Integer number -> number.toString();
            case Long number -> whole(number);
            case Map<?, ?> map -> object(map);
            case Collection<?> list ->
                list.stream().map(CanonicalJson::write).collect(Collectors.joining(",", "[", "]"));
            default ->
                throw new IllegalArgumentException("Expected a value that JSON has, but found " + value.getClass());
        };
    }

    private static String whole(long number) {
        if (Math.abs(number) > LARGEST_EXACT) {
            throw new IllegalArgumentException(
                    "Expected a number that every reader of JSON can hold, but was " + number);
        }
        return Long.toString(number);
    }

    private static String object(Map<?, ?> map) {
        var sorted = new TreeMap<String, @Nullable Object>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        return sorted.entrySet().stream()
                .map(entry -> quote(entry.getKey()) + ":" + write(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quote(String text) {
        var json = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            escape(text.charAt(i), json);
        }
        return json.append('"').toString();
    }

    private static void escape(char character, StringBuilder json) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> json.append(character < 0x20 ? "\\u%04x".formatted((int) character) : String.valueOf(character));
        }
    }
}
