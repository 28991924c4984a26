package nl.topdossier.drafting.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields at the head of a memo, in the order in which they are printed. */
final class MemoFields {

    static final List<String> NAMES =
            List.of("date", "reference", "to", "from", "via", "copy-to", "coordinated-with", "drafted-by", "annexes");

    private MemoFields() {}

    static Map<String, String> inOrder(Map<String, String> fields) {
        Map<String, String> ordered = new LinkedHashMap<>();
        NAMES.stream().filter(fields::containsKey).forEach(name -> ordered.put(name, fields.getOrDefault(name, "")));
        return ordered;
    }
}
