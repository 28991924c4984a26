package nl.topdossier.exercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Headings to the keys that the saved version gave to them. */
final class Sections {

    private Sections() {}

    static List<Map<String, String>> in(JsonNode letter, List<Map<String, String>> participants) {
        return participants.stream().map(each -> in(letter, each)).toList();
    }

    private static Map<String, String> in(JsonNode letter, Map<String, String> participant) {
        var named = new HashMap<>(participant);
        for (JsonNode section : letter.path("sections")) {
            if (section.path("title").asString("").equals(participant.get("sectionId"))) {
                named.put("sectionId", section.path("sectionId").asString(""));
            }
        }
        return named;
    }
}
