package nl.topdossier.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One of letters/prepared, in the shapes that drafting takes. */
public record PreparedLetter(Path folder, JsonNode card) {

    private static final Map<String, String> HOUSES = Map.of("TK", "TWEEDE_KAMER", "EK", "EERSTE_KAMER");

    /** The letter by its number, for instance 002. */
    public static PreparedLetter read(Path repository, String number) {
        Path folder = repository.resolve("letters/prepared").resolve(number);
        return new PreparedLetter(folder, Http.JSON.readTree(text(folder.resolve("letter.json"))));
    }

    public String title() {
        return card.path("title").asString("");
    }

    /** The Houses that it was written to. */
    public List<String> houses() {
        return strings(card.path("houses")).stream()
                .map(house -> HOUSES.getOrDefault(house, house))
                .toList();
    }

    public String summit() {
        return card.path("summit").asString("");
    }

    JsonNode meeting() {
        return card.path("meeting");
    }

    Map<String, Object> opening(String title, List<String> houses) {
        var opening = new LinkedHashMap<String, Object>();
        opening.put(
                "kind", card.path("kind").asString("").toUpperCase(Locale.ROOT).replace('-', '_'));
        opening.put("meetingKind", card.path("meetingKind").asString(""));
        opening.put("title", title);
        opening.put(
                "meeting",
                Map.of(
                        "from", meeting().path("starts").asString(""),
                        "until", meeting().path("ends").asString(""),
                        "place", meeting().path("place").asString("")));
        opening.put("houses", houses);
        opening.put("draftingOfficeId", Cast.DRAFTING_OFFICE);
        opening.put("deadline", Map.of("rules", strings(card.path("deadlineRules"))));
        return opening;
    }

    Map<String, Object> draft(String title, List<String> houses) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("title", title);
        List.of("marking", "salutation", "ministry", "unit")
                .forEach(name -> draft.put(name, card.path(name).asString("")));
        draft.put("body", body());
        draft.put("coveringLetters", coveringLetters(houses));
        draft.put("memos", memos());
        draft.put("memoException", card.path("memoException").path("reason").asString(""));
        draft.put("references", references());
        draft.put("sectionTopics", each(card.path("sections"), PreparedLetter::topic));
        draft.put("signatories", each(card.path("signatories"), PreparedLetter::signatory));
        return draft;
    }

    String body() {
        return text(folder.resolve("letter.md"));
    }

    /** Who takes part, in order; a section is named by its heading. */
    List<Map<String, String>> participants() {
        var participants = new ArrayList<Map<String, String>>();
        strings(card.path("coordination")).forEach(office -> participants.add(agrees(office, "COORDINATION")));
        strings(card.path("line")).forEach(office -> participants.add(agrees(office, "LINE")));
        card.path("participants").forEach(each -> {
            String scope = each.path("scope").asString("whole");
            participants.add(Map.of(
                    "officeId",
                    each.path("office").asString(""),
                    "round",
                    "MINISTERS",
                    "role",
                    each.path("role").asString("").toUpperCase(Locale.ROOT),
                    "sectionId",
                    scope.equals("whole") ? "" : scope));
        });
        return participants;
    }

    private static Map<String, String> agrees(String office, String round) {
        return Map.of("officeId", office, "round", round, "role", "AGREES", "sectionId", "");
    }

    private Map<String, String> coveringLetters(List<String> houses) {
        var letters = new LinkedHashMap<String, String>();
        HOUSES.forEach((code, house) -> {
            Path file = folder.resolve("covering-" + code.toLowerCase(Locale.ROOT) + ".md");
            if (houses.contains(house) && Files.exists(file)) {
                letters.put(house, text(file));
            }
        });
        return letters;
    }

    private Map<String, Object> memos() {
        JsonNode memo = card.path("memo");
        if (!memo.isObject()) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, String>();
        Map.of("date", "date", "reference", "reference", "to", "to", "from", "from", "via", "via")
                .forEach((name, field) -> fields.put(field, memo.path(name).asString("")));
        Map.of(
                        "copyTo",
                        "copy-to",
                        "coordinatedWith",
                        "coordinated-with",
                        "draftedBy",
                        "drafted-by",
                        "annexes",
                        "annexes")
                .forEach((name, field) -> fields.put(field, memo.path(name).asString("")));
        fields.values().removeIf(String::isBlank);
        return Map.of(
                memo.path("decidingOffice").asString(""),
                Map.of(
                        "text", text(folder.resolve("memo.md")),
                        "department", memo.path("department").asString(""),
                        "stamp", memo.path("stamp").asString(""),
                        "subject", memo.path("subject").asString(""),
                        "fields", fields));
    }

    private List<Map<String, String>> references() {
        var references = new ArrayList<>(each(card.path("motions"), motion -> reference("MOTION", motion)));
        references.addAll(each(card.path("commitments"), commitment -> reference("COMMITMENT", commitment)));
        return references;
    }

    private static Map<String, String> reference(String kind, JsonNode given) {
        return Map.of(
                "kind", kind,
                "label", given.path("label").asString(""),
                "number", given.path("reference").asString(""),
                "section", given.path("passage").path("section").asString(""),
                "note", given.path("passage").path("note").asString(""),
                "reason", given.path("reason").asString(""));
    }

    private static Map<String, String> topic(JsonNode given) {
        return Map.of(
                "section", given.path("heading").asString(""),
                "topic", given.path("topic").asString(""),
                "announcement", given.path("announcement").asString(""));
    }

    private static Map<String, String> signatory(JsonNode given) {
        return Map.of(
                "officeId", given.path("office").asString(""),
                "title", given.path("title").asString(""),
                "name", given.path("name").asString(""));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> reading) {
        var all = new ArrayList<T>();
        list.forEach(item -> all.add(reading.apply(item)));
        return all;
    }

    private static List<String> strings(JsonNode list) {
        return each(list, item -> item.asString(""));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to read " + file, e);
        }
    }
}
