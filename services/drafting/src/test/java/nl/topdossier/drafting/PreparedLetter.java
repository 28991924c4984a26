package nl.topdossier.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the five real letters, as a drafter of the exercise brings it in. */
public record PreparedLetter(String number, JsonNode data) {

    private static final Path FOLDER = Path.of("../../letters/prepared");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> HOUSES = Map.of("TK", "TWEEDE_KAMER", "EK", "EERSTE_KAMER");

    public static PreparedLetter of(String number) {
        return new PreparedLetter(
                number, JSON.readTree(read(FOLDER.resolve(number).resolve("letter.json"))));
    }

    public static Stream<PreparedLetter> all() {
        return Stream.of("000", "001", "002", "003", "004").map(PreparedLetter::of);
    }

    /** The request that opens it, without a text. */
    public Map<String, Object> opening() {
        Map<String, Object> request = new HashMap<>();
        request.put(
                "kind",
                data.get("kind").asString().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        request.put("meetingKind", data.get("meetingKind").asString());
        request.put("title", data.get("title").asString());
        request.put(
                "meeting",
                Map.of(
                        "from", data.get("meeting").get("starts").asString(),
                        "until", data.get("meeting").get("ends").asString(),
                        "place", data.get("meeting").get("place").asString()));
        request.put(
                "houses",
                texts("houses").map(house -> HOUSES.getOrDefault(house, house)).toList());
        request.put("draftingOfficeId", data.get("draftingOffice").asString());
        request.put("deadline", Map.of("rules", texts("deadlineRules").toList()));
        List<Map<String, String>> participants = new ArrayList<>();
        texts("coordination").forEach(office -> participants.add(Map.of("officeId", office, "round", "COORDINATION")));
        texts("line").forEach(office -> participants.add(Map.of("officeId", office, "round", "LINE")));
        request.put("participants", participants);
        return request;
    }

    /** The request that saves its texts. */
    public Map<String, Object> draft() {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("title", data.get("title").asString());
        draft.put("marking", data.get("marking").asString());
        draft.put("salutation", data.get("salutation").asString());
        draft.put("ministry", data.get("ministry").asString());
        draft.put("unit", data.get("unit").asString());
        draft.put("body", file("letter.md"));
        Map<String, String> covering = new HashMap<>();
        texts("houses")
                .forEach(house -> covering.put(
                        HOUSES.getOrDefault(house, house),
                        file("covering-" + house.toLowerCase(java.util.Locale.ROOT) + ".md")));
        draft.put("coveringLetters", covering);
        draft.put("signatories", list("signatories").map(this::signatory).toList());
        draft.put("sectionTopics", list("sections").map(this::topic).toList());
        draft.put(
                "references",
                Stream.concat(
                                list("motions").map(item -> reference("MOTION", item)),
                                list("commitments").map(item -> reference("COMMITMENT", item)))
                        .toList());
        JsonNode memo = data.get("memo");
        if (memo.isNull()) {
            draft.put("memoException", data.get("memoException").get("reason").asString());
        } else {
            draft.put(
                    "memos",
                    Map.of(
                            memo.get("decidingOffice").asString(),
                            Map.of(
                                    "text", file("memo.md"),
                                    "department", memo.get("department").asString(),
                                    "stamp", memo.get("stamp").asString(),
                                    "subject", memo.get("subject").asString(),
                                    "fields", Map.of("to", memo.get("to").asString()))));
        }
        return draft;
    }

    /** The opening with the texts in it. */
    public Map<String, Object> openingWithDraft() {
        Map<String, Object> request = opening();
        request.put("draft", draft());
        return request;
    }

    /** Who decides, as "office role heading-or-whole". */
    public List<String> decidingOffices() {
        return list("participants")
                .map(participant -> participant.get("office").asString() + " "
                        + participant.get("role").asString().toUpperCase(java.util.Locale.ROOT) + " "
                        + participant.get("scope").asString())
                .toList();
    }

    public String file(String name) {
        return read(FOLDER.resolve(number).resolve(name));
    }

    private Map<String, Object> signatory(JsonNode who) {
        return Map.of(
                "officeId", who.get("office").asString(),
                "title", who.get("title").asString(),
                "name", text(who.get("name")) == null ? "" : who.get("name").asString());
    }

    private Map<String, Object> topic(JsonNode section) {
        return Map.of(
                "section", section.get("heading").asString(),
                "topic", section.get("topic").asString(),
                "announcement",
                        section.has("announcement")
                                ? section.get("announcement").asString()
                                : "");
    }

    private Map<String, Object> reference(String kind, JsonNode item) {
        Map<String, Object> reference = new HashMap<>();
        reference.put("kind", kind);
        reference.put("label", item.get("label").asString());
        reference.put("number", text(item.get("reference")));
        reference.put("section", text(item.get("passage").get("section")));
        reference.put("note", text(item.get("passage").get("note")));
        reference.put("reason", text(item.get("reason")));
        return reference;
    }

    private Stream<String> texts(String name) {
        return list(name).map(JsonNode::asString);
    }

    private Stream<JsonNode> list(String name) {
        return data.get(name).valueStream();
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asString();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return number;
    }
}
