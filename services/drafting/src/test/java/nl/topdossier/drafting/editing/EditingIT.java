package nl.topdossier.drafting.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.topdossier.drafting.Drafting;
import nl.topdossier.drafting.DraftingOnSharedStack;
import nl.topdossier.drafting.PreparedLetter;
import nl.topdossier.lettertext.Sha256;
import nl.topdossier.testsupport.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two people at one text, versions and their files, and what changed between them. */
@DraftingOnSharedStack
class EditingIT {

    private static final PreparedLetter LETTER = PreparedLetter.of("002");

    @Autowired
    Drafting drafting;

    @BeforeEach
    void register() {
        drafting.fillRegister();
    }

    @Test
    void keepsBothTextsWhenTwoPeopleEdit() {
        UUID letterId = drafting.opened(LETTER);
        String letter = "/v1/letters/" + letterId;
        String body = LETTER.file("letter.md");

        drafting.anna()
                .ifMatch(1)
                .put(letter + "/draft", Map.of("body", body + "\n\nVan Anna.\n"))
                .expect(200);
        JsonNode problem = drafting.bram()
                .ifMatch(1)
                .put(letter + "/draft", Map.of("body", body + "\n\nVan Bram.\n"))
                .expect(409, "problem.draft.conflict")
                .json();
        String kept = letter + "/conflicts/" + problem.get("yours").asString();

        assertThat(problem.get("theirs").asInt()).isEqualTo(2);
        assertThat(drafting.bram()
                        .get(kept)
                        .expect(200)
                        .json()
                        .get("yours")
                        .get("body")
                        .asString())
                .endsWith("Van Bram.\n");
        assertThat(drafting.anna()
                        .get(letter + "/versions/2")
                        .json()
                        .get("markdown")
                        .asString())
                .endsWith("Van Anna.\n");
        assertThat(drafting.letter(letterId).get("conflicts").size()).isEqualTo(1);
        drafting.bram().delete(kept).expect(204);
        drafting.bram().get(kept).expect(404);
    }

    @Test
    void keepsTextThatWasTypedWhileTheLetterWasSubmitted() {
        UUID letterId = drafting.proposed(LETTER);
        String letter = "/v1/letters/" + letterId;
        drafting.submit(letterId);

        JsonNode problem = drafting.bram()
                .ifMatch(1)
                .put(letter + "/draft", Map.of("title", "Te laat"))
                .expect(409, "problem.draft.locked")
                .json();

        assertThat(drafting.bram()
                        .get(letter + "/conflicts/" + problem.get("yours").asString())
                        .json()
                        .get("yours")
                        .get("title")
                        .asString())
                .isEqualTo("Te laat");
    }

    @Test
    void saysWhichWordsChanged() {
        UUID letterId = drafting.opened(LETTER);
        String body = LETTER.file("letter.md").replace("533", "532");

        drafting.anna()
                .ifMatch(1)
                .put("/v1/letters/" + letterId + "/draft", Map.of("body", body))
                .expect(200);
        JsonNode parts = drafting.anna()
                .get("/v1/letters/" + letterId + "/changes?from=1&to=2")
                .expect(200)
                .json()
                .get("parts");

        JsonNode changed = parts.valueStream()
                .filter(part -> part.get("part").asString().equals("letter"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.get("wordsAdded").asInt()).isEqualTo(1);
        assertThat(changed.get("wordsRemoved").asInt()).isEqualTo(1);
        assertThat(parts.valueStream()
                        .filter(part -> !part.get("same").asBoolean())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void sectionsKeepTheirIdsAndOnlyWhatChangedHasAnotherHash() {
        UUID letterId = drafting.opened(LETTER);
        JsonNode before = drafting.letter(letterId).get("sections");

        drafting.anna()
                .ifMatch(1)
                .put(
                        "/v1/letters/" + letterId + "/draft",
                        Map.of("body", LETTER.file("letter.md").replace("175 miljoen", "176 miljoen")))
                .expect(200);
        JsonNode after = drafting.letter(letterId).get("sections");

        assertThat(ids(after)).isEqualTo(ids(before));
        for (int i = 0; i < before.size(); i++) {
            boolean holds = List.of("Oekraïne", "Steunpakket voor Oekraïne")
                    .contains(before.get(i).get("title").asString());
            assertThat(after.get(i).get("hash").equals(before.get(i).get("hash")))
                    .as(before.get(i).get("title").asString())
                    .isNotEqualTo(holds);
        }
    }

    private static List<String> ids(JsonNode sections) {
        return sections.valueStream()
                .map(section -> section.get("sectionId").asString())
                .toList();
    }

    @Test
    void theFileIsWhatTheHashSaysAndAMemoIsForItsOffice() {
        UUID letterId = drafting.opened(LETTER);
        String version = "/v1/letters/" + letterId + "/versions/1";
        drafting.inTransaction(() -> drafting.rows()
                .sql("insert into letter_visibility values (:id, 'BZ'), (:id, 'DEF')")
                .param("id", letterId)
                .update());

        JsonNode saved = drafting.anna().get(version).expect(200).json();
        for (JsonNode part : saved.get("parts")) {
            byte[] file = drafting.anna()
                    .get(version + "/files/" + part.get("name").asString())
                    .expect(200)
                    .bytes();
            assertThat(Sha256.hex(file)).isEqualTo(part.get("sha256").asString());
            assertThat(new String(file, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }

        assertThat(saved.get("parts").valueStream().map(part -> part.get("name").asString()))
                .containsExactly("letter", "covering-tweede-kamer", "covering-eerste-kamer", "memo-BZ");
        var karel = drafting.as(People.KAREL, "private-office");
        var def = drafting.as(People.MINISTER_DEF, "minister");
        karel.get(version + "/files/memo-BZ").expect(200);
        def.get(version + "/files/memo-BZ").expect(404);
        assertThat(karel.get(version).json().get("memos").has("BZ")).isTrue();
        assertThat(def.get(version).json().get("memos").isEmpty()).isTrue();
        assertThat(def.get(version).expect(200).text()).doesNotContain("Kernpunten");
        assertThat(def.get("/v1/letters/" + letterId + "/changes?from=1&to=1").text())
                .doesNotContain("Kernpunten");
    }

    @Test
    void anotherMemoLeavesTheContentHashAlone() {
        UUID letterId = drafting.opened(LETTER);
        JsonNode before = drafting.letter(letterId);

        drafting.anna()
                .ifMatch(1)
                .put(
                        "/v1/letters/" + letterId + "/draft",
                        Map.of("memos", Map.of("BZ", Map.of("text", "Anders.", "subject", "Verslag"))))
                .expect(200);
        JsonNode after = drafting.letter(letterId);

        assertThat(after.get("contentHash")).isEqualTo(before.get("contentHash"));
        assertThat(after.get("memoHashes")).isNotEqualTo(before.get("memoHashes"));
    }

    @Test
    void referencesMakeAVersionWithTheSameFiles() {
        UUID letterId = drafting.opened(LETTER);

        drafting.anna()
                .ifMatch(1)
                .put(
                        "/v1/letters/" + letterId + "/references",
                        Map.of("references", List.of(Map.of("kind", "MOTION", "label", "motie Dassen"))))
                .expect(200);

        JsonNode findings = drafting.letter(letterId).get("findings");
        assertThat(findings.valueStream().map(finding -> finding.get("code").asString()))
                .contains("passage-missing");
        assertThat(drafting.anna()
                        .get("/v1/letters/" + letterId + "/versions/2/parts")
                        .json())
                .isEqualTo(drafting.anna()
                        .get("/v1/letters/" + letterId + "/versions/1/parts")
                        .json());
    }

    @Test
    void settingsAreChangedOnTheRevisionOnTheScreenOnly() {
        UUID letterId = drafting.proposed(LETTER);
        String letter = "/v1/letters/" + letterId;
        long revision = drafting.letter(letterId).get("revision").asLong();

        drafting.anna()
                .ifMatch(revision)
                .put(letter + "/earliest-dispatch", Map.of("at", "2025-07-04T13:00:00Z", "afterCouncil", true))
                .expect(204);
        drafting.bram()
                .ifMatch(revision)
                .put(letter + "/deadline", Map.of("date", "2025-07-10", "reason", "Uitstel."))
                .expect(412);
        drafting.anna().put(letter + "/deadline", Map.of()).expect(428);
        drafting.bram()
                .ifMatch(revision + 1)
                .put(letter + "/deadline", Map.of("date", "2025-07-10", "reason", "Uitstel."))
                .expect(200);
        drafting.anna()
                .post(letter + "/earliest-dispatch/confirmation", Map.of("name", "Coen de Wit"))
                .expect(204);

        JsonNode after = drafting.letter(letterId);
        assertThat(after.get("deadline").get("plan").asInt()).isEqualTo(2);
        assertThat(after.get("deadline").get("reason").get(0).asString()).isEqualTo("Uitstel.");
        assertThat(after.get("earliestDispatch").get("confirmedName").asString())
                .isEqualTo("Coen de Wit");
    }

    @Test
    void deadlineOf002IsOn3JulyAndSaysWhyAndWhatIsNotKnown() {
        UUID letterId = drafting.opened(LETTER);

        JsonNode deadline = drafting.letter(letterId).get("deadline");

        assertThat(deadline.get("at").asString()).isEqualTo("2025-07-03T15:00:00Z");
        assertThat(deadline.get("reason").get(0).asString()).contains("25 June 2025");
        assertThat(deadline.get("warnings").size()).isGreaterThanOrEqualTo(1);
        assertThat(deadline.get("rule").asString()).isEqualTo("report+before-recess");
    }
}
