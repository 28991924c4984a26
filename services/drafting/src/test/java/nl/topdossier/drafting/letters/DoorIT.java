package nl.topdossier.drafting.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.topdossier.contracts.Topics;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.testsupport.FactsOnKafka;
import nl.topdossier.testsupport.RareWord;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What may not come in: refused in words, kept nowhere, and nothing else lost. */
@DraftingOnSharedStack
@ExtendWith(OutputCaptureExtension.class)
class DoorIT {

    private static final PreparedLetter LETTER = PreparedLetter.of("003");
    private static final RareWord RARE = new RareWord();
    private static final String SECRET = RARE.word();

    @Autowired
    Drafting drafting;

    @Autowired
    FactsOnKafka told;

    @BeforeEach
    void register() {
        drafting.fillRegister();
    }

    static Stream<Arguments> markedDrafts() {
        String marked = "NATO SECRET\n\n" + LETTER.file("letter.md") + "\n\n" + SECRET + "\n";
        return Stream.of(
                Arguments.of("letter", Map.of("body", marked)),
                Arguments.of("covering", Map.of("coveringLetters", Map.of("TWEEDE_KAMER", marked))),
                Arguments.of("memo", Map.of("memos", Map.of("BZ", Map.of("text", marked)))),
                Arguments.of(
                        "memo stamp", Map.of("memos", Map.of("BZ", Map.of("text", SECRET, "stamp", "Stg. GEHEIM")))),
                Arguments.of("marking", Map.of("marking", "NATO SECRET", "body", "# " + SECRET)),
                Arguments.of("title", Map.of("title", "NATO SECRET", "body", "# " + SECRET)),
                Arguments.of(
                        "reference",
                        Map.of("references", List.of(Map.of("label", SECRET, "reason", "Stg. Zeer Geheim")))));
    }

    @ParameterizedTest
    @MethodSource("markedDrafts")
    void refusesAMarkingAndKeepsItsTextNowhere(String name, Map<String, Object> draft, CapturedOutput output) {
        UUID letterId = drafting.opened(LETTER);

        var refused = drafting.anna()
                .ifMatch(1)
                .put("/v1/letters/" + letterId + "/draft", draft)
                .expect(400, "problem.marking");
        drafting.anna().ifMatch(7).put("/v1/letters/" + letterId + "/draft", draft);

        assertThat(refused.text()).doesNotContain(SECRET).doesNotContain("NATO");
        assertThat(drafting.letter(letterId).get("version").asInt()).isEqualTo(1);
        assertNowhere(letterId, output);
    }

    @Test
    void refusesAMarkedLetterAtItsOpening(CapturedOutput output) {
        Map<String, Object> opening = LETTER.openingWithDraft();
        Map<String, Object> draft = new HashMap<>(LETTER.draft());
        draft.put("body", "NATO SECRET\n\n" + SECRET + "\n\n" + LETTER.file("letter.md"));
        opening.put("draft", draft);

        drafting.anna().post("/v1/letters", opening).expect(400, "problem.marking");

        assertNowhere(UUID.fromString("00000000-0000-7000-8000-000000000098"), output);
    }

    @Test
    void refusesAMarkedRemarkOrReason(CapturedOutput output) {
        UUID letterId = drafting.opened(LETTER);
        String letter = "/v1/letters/" + letterId;
        String marked = "NATO SECRET\n\n" + SECRET;

        drafting.anna()
                .post(letter + "/answers", Map.of("question", "?", "answer", marked))
                .expect(400, "problem.marking");
        drafting.anna().post(letter + "/withdrawal", Map.of("reason", marked)).expect(400, "problem.marking");

        assertThat(drafting.state(letterId)).isEqualTo("DRAFT");
        assertNowhere(letterId, output);
    }

    private void assertNowhere(UUID letterId, CapturedOutput output) {
        RARE.isNotIn(output);
        RARE.isInNoTable(drafting.rows());
        RARE.isInNoFact(told);
        assertThat(told.on(Topics.DRAFTING_LETTER, letterId))
                .noneMatch(fact -> fact.toString().contains(SECRET));
    }

    static Stream<Arguments> badDrafts() {
        return Stream.of(
                Arguments.of(Map.of("body", "a".repeat(400_001)), "problem.text.too-large"),
                Arguments.of(Map.of("title", "a".repeat(501)), "problem.text.too-large"),
                Arguments.of(Map.of("title", "twee\nregels"), "problem.text.line-break"),
                Arguments.of(Map.of("body", "kapot\u0000teken"), "problem.text.control-character"),
                Arguments.of(Map.of("title", "kapot\u0000teken"), "problem.text.control-character"),
                Arguments.of(Map.of("body", "kapot\uFFFD"), "problem.text.broken-encoding"),
                Arguments.of(Map.of("body", "a\u202Eb"), "problem.text.hidden-character"),
                Arguments.of(Map.of("body", "<script>alert(1)</script>"), "problem.text.html"),
                Arguments.of(Map.of("body", "[x](javascript:alert(1))"), "problem.text.link-scheme"),
                Arguments.of(
                        Map.of("coveringLetters", Map.of("TWEEDE_KAMER", "<img src=x onerror=alert(1)>")),
                        "problem.text.html"),
                Arguments.of(Map.of("coveringLetters", Map.of("EERSTE_KAMER", "Hierbij.")), "problem.draft.house"),
                Arguments.of(Map.of("memos", Map.of("<b>", Map.of("text", "x"))), "problem.office"),
                Arguments.of(
                        Map.of("memos", Map.of("BZ", Map.of("text", "x", "fields", Map.of("x", "y")))),
                        "problem.draft.memo-field"),
                Arguments.of(
                        Map.of("annexes", List.of(Map.of("name", "x", "sha256", "../../etc"))), "problem.draft.annex"),
                Arguments.of(
                        Map.of("annexes", List.of(Map.of("name", "x", "sha256", "0".repeat(64)))),
                        "problem.draft.annex"),
                Arguments.of(
                        Map.of("sectionTopics", List.of(Map.of("section", "bestaat-niet", "topic", "x"))),
                        "problem.draft.topic"));
    }

    @ParameterizedTest
    @MethodSource("badDrafts")
    void refusesInWordsAndChangesNothing(Map<String, Object> draft, String code) {
        UUID letterId = drafting.opened(LETTER);

        var refused = drafting.anna()
                .ifMatch(1)
                .put("/v1/letters/" + letterId + "/draft", draft)
                .expect(400, code);

        assertThat(refused.json().get("detail").asString()).isNotBlank().doesNotContain("{");
        assertThat(refused.text()).doesNotContain("Exception").doesNotContain("<script");
        assertThat(drafting.letter(letterId).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void showsScriptInAFieldAsText() {
        UUID letterId = drafting.opened(LETTER);
        String script = "<script>alert(1)</script>";

        drafting.anna()
                .ifMatch(1)
                .put(
                        "/v1/letters/" + letterId + "/draft",
                        Map.of("title", script, "references", List.of(Map.of("label", script, "reason", script))))
                .expect(200);

        var version =
                drafting.anna().get("/v1/letters/" + letterId + "/versions/2").expect(200);
        assertThat(version.json().get("title").asString()).isEqualTo(script);
        assertThat(version.json().get("html").asString()).doesNotContain("<script");
        drafting.anna()
                .get("/v1/letters/" + letterId + "/versions/2/files/covering-tweede-kamer")
                .expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"tekst\"",
                "{\"kind\":\"GEEN\"}",
                "{\"title\":{}}",
                "{\"meeting\":{\"from\":\"gisteren\"}}",
                "{\"houses\":[null]}",
                "null",
                ""
            })
    void refusesWhatCannotBeRead(String body, CapturedOutput output) {
        var answer = drafting.anna()
                .call(HttpMethod.POST, "/v1/letters", body.getBytes(StandardCharsets.UTF_8))
                .expect(400);

        assertThat(answer.json().get("code").asString()).startsWith("problem.");
        assertThat(output.getAll()).doesNotContain("gisteren");
    }

    @Test
    void refusesBytesThatAreNoUtf8AndBodiesThatAreTooLarge() {
        byte[] broken = "{\"title\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        broken[10] = (byte) 0xFF;

        drafting.anna().call(HttpMethod.POST, "/v1/letters", broken).expect(400);
        drafting.anna()
                .call(HttpMethod.POST, "/v1/letters", new byte[4_194_305])
                .expect(413);
        drafting.anna()
                .call(HttpMethod.POST, "/v1/letters", MediaType.TEXT_HTML, "<p>".getBytes(StandardCharsets.UTF_8))
                .expect(415);
    }

    @Test
    void unknownIdsDoNotExist() {
        String unknown = "/v1/letters/00000000-0000-7000-8000-000000000097";

        drafting.anna().get(unknown).expect(404);
        drafting.anna().get("/v1/letters/geen-id").expect(400);
        drafting.anna().ifMatch(0).put(unknown + "/draft", Map.of()).expect(404);
        drafting.anna().post(unknown + "/recalls", Map.of("purpose", "EDIT")).expect(404);
    }

    @Test
    void takesHarmlessAnnexesOnly() throws IOException {
        UUID letterId = drafting.opened(LETTER);
        String annexes = "/v1/letters/" + letterId + "/annexes";

        var kept = drafting.anna()
                .call(HttpMethod.POST, annexes, MediaType.APPLICATION_PDF, pdf(false))
                .expect(201);
        drafting.anna()
                .call(HttpMethod.POST, annexes, MediaType.APPLICATION_PDF, pdf(true))
                .expect(400, "problem.annex.active");
        drafting.anna()
                .call(
                        HttpMethod.POST,
                        annexes,
                        MediaType.APPLICATION_PDF,
                        "%PDF-nep".getBytes(StandardCharsets.US_ASCII))
                .expect(400, "problem.annex.not-pdf");
        drafting.anna()
                .ifMatch(1)
                .put(
                        "/v1/letters/" + letterId + "/draft",
                        Map.of(
                                "annexes",
                                List.of(Map.of(
                                        "name",
                                        "Verklaring",
                                        "sha256",
                                        kept.json().get("sha256").asString()))))
                .expect(200);

        assertThat(drafting.anna()
                        .get("/v1/letters/" + letterId + "/versions/2/parts")
                        .json()
                        .valueStream()
                        .map(part -> part.get("name").asString()))
                .anyMatch(part -> part.startsWith("annex-"));
    }

    private static byte[] pdf(boolean active) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (active) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void answersAreReadableJson() {
        assertThat(JsonMapper.shared()
                        .readTree(drafting.anna()
                                .get("/v1/letters?text=Verslag&most=5")
                                .expect(200)
                                .text()))
                .isNotEmpty();
    }
}
